import { defineConfig } from 'vitest/config';

/** Only vitest reads this; the app is bundled by scripts/lib/bundle.ts. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scorm/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    // The machine that runs everything has two cores; a slow one must not turn into a red one.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
