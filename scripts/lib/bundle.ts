import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import type { Outline } from '../../src/domain/outline';
import type * as Prerender from '../../src/prerender';
import { filesOf } from './vite-output';

/** Gives the app its outline as a module, so that structure travels with the script and words do not. */
const outlinePlugin = (outline: Outline): Plugin => ({
  name: 'course-outline',
  resolveId: (id) => (id === 'virtual:outline' ? '\0virtual:outline' : undefined),
  load: (id) => (id === '\0virtual:outline' ? `export default ${JSON.stringify(outline)}` : undefined),
});

/** One classic script and one style sheet. */
export const bundleApp = async (root: string, outline: Outline): Promise<{ js: string; css: string }> => {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [outlinePlugin(outline)],
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
