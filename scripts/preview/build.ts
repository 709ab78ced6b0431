import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildBuilder } from '../builder/build';
import { replaceFolder } from '../lib/in-place';
import { filesOf } from '../lib/vite-output';
import { refresh } from './fresh';

export const root = fileURLToPath(new URL('../../', import.meta.url));

const pageFolder = join(root, 'dist/preview');

/** The page into dist/preview. Vite is loaded only when there is something to build: it costs half a start. */
export async function buildPage(): Promise<void> {
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    root: join(root, 'scripts/preview'),
    base: './',
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      // The page allows no data: addresses, so fonts stay files.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1000,
    },
  });
  await replaceFolder(pageFolder, filesOf(built));
}

const isThere = (folder: string) => (): Promise<boolean> =>
  stat(join(folder, 'index.html')).then(
    () => true,
    () => false,
  );

export const refreshPage = (): Promise<boolean> => refresh(root, 'page', isThere(pageFolder), buildPage);

/** With the kit of the last build: the same sources may have been built since. */
const holdsTheKit = async (): Promise<boolean> => {
  const read = (path: string) => readFile(join(root, 'dist', path)).catch(() => undefined);
  const [built, held] = await Promise.all(['kit.zip', 'builder/kit.zip'].map(read));
  return held !== undefined && built?.equals(held) === true;
};

/** The package builder, where a course was built of which it could make packages. */
export const refreshBuilder = (): Promise<boolean> =>
  refresh(root, 'builder', holdsTheKit, async () => {
    await buildBuilder(root);
  });
