import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Prerender from '../../src/prerender';

/** Where the first-screen renderer is kept, for packing without building. */
export const prerenderFolder = (root: string): string => join(root, '.cache/prerender');

/** The renderer as it was last built. */
export const loadPrerender = (folder: string): Promise<typeof Prerender> =>
  import(`${pathToFileURL(join(folder, 'prerender.mjs')).href}?${Date.now()}`) as Promise<typeof Prerender>;
