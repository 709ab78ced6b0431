import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type * as Prerender from '../../src/prerender';
import { filesOf } from './vite-output';

/** One classic script and one style sheet, the same for every course: what is particular to one comes as content. */
export const bundleApp = async (root: string): Promise<{ js: string; css: string }> => {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2017',
      cssTarget: 'chrome87',
      modulePreload: false,
      cssCodeSplit: false,
      reportCompressedSize: false,
      rolldownOptions: { input: join(root, 'src/main.tsx'), output: { format: 'iife', entryFileNames: 'app.js' } },
    },
  });
  const files = filesOf(built);
  const style = Object.keys(files).find((name) => name.endsWith('.css'));
  return { js: String(files['app.js'] ?? ''), css: String((style && files[style]) ?? '') };
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
