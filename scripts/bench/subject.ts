import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { Fail } from '../lib/cli';
import { type Files, readFolder } from '../lib/folder';

/** A package to measure, as an LMS would unpack it. */
export interface Subject {
  readonly name: string;
  /** Page to launch. */
  readonly entry: string;
  readonly files: Files;
}

/** The page that the manifest names; packages for the web have none and start with index.html. */
const entryOf = (files: Files): string => {
  const manifest = new TextDecoder().decode(files.get('imsmanifest.xml'));
  const [, href] = /<resource\b[^>]*\shref="([^"]+)"/.exec(manifest) ?? [];
  return (href ?? 'index.html').replace(/&amp;/g, '&');
};

const checked = (name: string, files: Files, where: string): Subject => {
  const entry = entryOf(files);
  if (files.has(entry.replace(/[?#].*$/, ''))) return { name, entry, files };
  throw new Fail(`${where} holds no ${entry}, so "${name}" cannot be started. Give the folder that holds imsmanifest.xml.`);
};

export const fromZip = async (name: string, zip: string): Promise<Subject> => {
  const bytes = await readFile(zip).catch(() => {
    throw new Fail(`${zip} is missing. Run "npm run package" first.`);
  });
  return checked(name, new Map(Object.entries(unzipSync(new Uint8Array(bytes)))), zip);
};

/** From `name=folder`. */
export const fromPeer = async (word: string): Promise<Subject> => {
  const [, name, folder] = /^([\w.-]+)=(.+)$/.exec(word) ?? [];
  if (!name || !folder) throw new Fail(`--peer ${word} should be a name and a folder, such as --peer adapt=../adapt-package.`);
  const files = await readFolder(folder).catch(() => {
    throw new Fail(`The folder ${join(folder)} of --peer ${word} cannot be read.`);
  });
  return checked(name, files, folder);
};
