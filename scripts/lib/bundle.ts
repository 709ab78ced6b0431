import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type UserConfig } from 'vite';
import type * as Prerender from '../../src/prerender';
import type { BundleMap } from './bundle-bytes';
import { filesOf, mapOf } from './vite-output';

/** JSX as plain calls with the children as arguments: shorter by a `children` for each element. */
const shortJsx: UserConfig = {
  oxc: {
    jsx: { runtime: 'classic', pragma: '__h', pragmaFrag: '__Fragment' },
    jsxInject: "import { h as __h, Fragment as __Fragment } from 'preact'",
  },
};

const browserBuild = (root: string, input: string, name: string) =>
  ({
    write: false,
    target: 'es2017',
    cssTarget: 'chrome87',
    modulePreload: false,
    cssCodeSplit: false,
    reportCompressedSize: false,
    rolldownOptions: { input: join(root, input), output: { format: 'iife', entryFileNames: name } },
  }) as const;

const bundleScript = async (root: string, input: string): Promise<string> => {
  const own = { root, configFile: false, logLevel: 'warn', publicDir: false } as const;
  const built = await build({ ...own, build: browserBuild(root, input, 'script.js') });
  return String(filesOf(built)['script.js'] ?? '');
};

/** The adapter that would cost every SCORM learner its bytes if it travelled with the app. */
export const bundleCmi5 = (root: string): Promise<string> => bundleScript(root, 'scorm/adapters/cmi5/index.ts');

/** The small scripts beside the app: what must run before the page is painted, and what comes when it is needed. */
export const bundleOthers = async (root: string): Promise<Record<string, string>> => ({
  'first-paint.js': await bundleScript(root, 'src/first-paint.ts'),
  'content/listen.js': await bundleScript(root, 'src/listen.ts'),
});

/**
 * One classic script and one style sheet, the same for every course: what is particular to one comes as content.
 *
 * @param options.map also answers with the source map
 */
export const bundleApp = async (
  root: string,
  { map = false } = {},
): Promise<{ js: string; css: string; map: BundleMap | undefined }> => {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ...shortJsx,
    build: { ...browserBuild(root, 'src/main.tsx', 'app.js'), sourcemap: map && 'hidden' },
  });
  const files = filesOf(built);
  const style = Object.keys(files).find((name) => name.endsWith('.css'));
  return { js: String(files['app.js'] ?? ''), css: String((style && files[style]) ?? ''), map: mapOf(built) };
};

/** The first-screen renderer, built for Node from the same components. */
export const bundlePrerender = async (root: string, outDir: string): Promise<typeof Prerender> => {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'src/prerender.tsx'),
      outDir,
      emptyOutDir: true,
      reportCompressedSize: false,
      rolldownOptions: { output: { entryFileNames: 'prerender.mjs' } },
    },
  });
  return import(`${pathToFileURL(join(outDir, 'prerender.mjs')).href}?${Date.now()}`) as Promise<typeof Prerender>;
};
