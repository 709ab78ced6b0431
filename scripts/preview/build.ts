import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

const isThere = (): Promise<boolean> =>
  stat(join(pageFolder, 'index.html')).then(
    () => true,
    () => false,
  );

export const refreshPage = (): Promise<boolean> => refresh(root, 'page', isThere, buildPage);
