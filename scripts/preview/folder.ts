import { type Files, readFolder } from '../lib/folder';

/**
 * What was not built yet is empty. Requests are answered from this table only, so that no path, however it is written,
 * can name a file outside.
 */
export const readIfThere = (folder: string): Promise<Files> =>
  readFolder(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return new Map();
    throw error;
  });
