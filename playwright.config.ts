import { defineConfig } from '@playwright/test';

const browser = process.env['COURSE_BROWSER'];
const port = Number(process.env['COURSE_PORT'] ?? 4199);

/** Chromium on the built zips inside the local LMS page. `npm test` finds the browser and builds first. */
export default defineConfig({
  projects: [
    { name: 'e2e', testDir: 'tests/e2e' },
    // Pictures to look at; no part of the tests.
    { name: 'look', testDir: 'tests/look' },
  ],
  outputDir: 'test-results/e2e',
  // Two cores: more workers only make each other slow.
  workers: 2,
  fullyParallel: true,
  timeout: 120_000,
  // A browser on a busy machine may be late once; what fails twice is broken. Playwright names what needed the second try.
  retries: 1,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    actionTimeout: 15_000,
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: { ...(browser && { executablePath: browser }), args: ['--no-sandbox', '--disable-background-networking'] },
  },
  webServer: {
    command: `node --import tsx scripts/preview.ts --port ${port} --no-open`,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
  },
});
