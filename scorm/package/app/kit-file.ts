import { unzipSync } from 'fflate';
import { decode, encode } from '../text';
import { type FileMap, packageEditions } from '../types';
import { zip } from '../zip';
import type { Kit } from './kit';

const coursesFile = 'courses.json';
const firstCssFile = 'first.css';
const firstScriptFile = 'first.js';
const sharedFolder = 'shared/';
const schemaFolder = (edition: string) => `schemas/${edition}/`;

const below = (files: FileMap, folder: string): FileMap =>
  Object.fromEntries(
    Object.entries(files).flatMap(([path, bytes]) => (path.startsWith(folder) ? [[path.slice(folder.length), bytes]] : [])),
  );
const into = (folder: string, files: FileMap): FileMap =>
  Object.fromEntries(Object.entries(files).map(([path, bytes]) => [folder + path, bytes]));

/** A kit as one file, for the disk and for the web. */
export const writeKit = ({ shared, firstCss, firstScript, courses, schemas }: Kit): Uint8Array<ArrayBuffer> =>
  zip({
    [coursesFile]: encode(JSON.stringify(courses)),
    [firstCssFile]: encode(firstCss),
    [firstScriptFile]: encode(firstScript),
    ...into(sharedFolder, shared),
    ...Object.assign({}, ...packageEditions.map((edition) => into(schemaFolder(edition), schemas[edition]))),
  });

/** @throws Error when the bytes are not what `writeKit` wrote */
export const readKit = (bytes: Uint8Array): Kit => {
  const files = unzipSync(bytes);
  return {
    shared: below(files, sharedFolder),
    firstCss: decode(files[firstCssFile]),
    firstScript: decode(files[firstScriptFile]),
    courses: JSON.parse(decode(files[coursesFile])) as Kit['courses'],
    schemas: Object.fromEntries(
      packageEditions.map((edition) => [edition, below(files, schemaFolder(edition))]),
    ) as Kit['schemas'],
  };
};
