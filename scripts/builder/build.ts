import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { readKit } from '../../scorm/package/app/kit-file';
import { replaceFolder } from '../lib/in-place';
import { filesOf } from '../lib/vite-output';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The renderer brings the screens, and they their styles: those stand in the preview's frame, not on this page. */
const noScreenStyles: Plugin = {
  name: 'no-screen-styles',
  enforce: 'pre',
  load: (id) => (/\/src\/ui\/(?!styles\/).*\.css$/.test(id) ? '' : null),
};

/**
 * The package builder into dist/builder: files for any static host. It holds the kit of the last build.
 *
 * @returns false when there is no build to put into it
 */
export const buildBuilder = async (root: string): Promise<boolean> => {
  const kitFile = join(root, 'dist/kit.zip');
  if (!(await stat(kitFile).catch(() => undefined))) return false;
  const bytes = new Uint8Array(await readFile(kitFile));
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    root: here,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [noScreenStyles],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
    },
  });
  const { shared, firstCss } = readKit(bytes);
  const looks = Object.entries(shared).filter(([name]) => /\.(woff2|css)$/.test(name));
  await replaceFolder(join(root, 'dist/builder'), {
    ...filesOf(built),
    'kit.zip': bytes,
    'first-screen.html': await readFile(join(here, 'first-screen.html')),
    'course/first.css': firstCss,
    ...Object.fromEntries(looks.map(([name, file]) => [`course/${name}`, file])),
  });
  return true;
};
