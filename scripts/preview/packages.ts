import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Edition } from '../../scorm/port';
import type { Files } from '../lib/folder';
import { readIfThere } from './folder';

export interface Package {
  readonly edition: Edition;
  /** Name of the zip, or of the folder for the course without an LMS. */
  readonly name: string;
  readonly bytes: number;
  readonly title: string;
  /** Page to launch, as the manifest names it. */
  readonly entry: string;
  readonly files: Files;
}

/** What the page is told. */
export type PackageInfo = Omit<Package, 'files'> & { readonly fileCount: number };

const editions: readonly Edition[] = ['scorm12', 'scorm2004-3', 'scorm2004-4'];
const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };
const plain = (xml: string): string => xml.replace(/&\w+;/g, (entity) => entities[entity] ?? entity).trim();

function readManifest(files: Files): Pick<Package, 'title' | 'entry'> {
  const manifest = new TextDecoder().decode(files.get('imsmanifest.xml'));
  const page = new TextDecoder().decode(files.get('index.html'));
  const title =
    /<title>([^<]+)<\/title>/.exec(manifest.replace(/^[\s\S]*<organizations/, '')) ?? /<title>([^<]+)<\/title>/.exec(page);
  const resource = /<resource\b[^>]*\shref="([^"]+)"/.exec(manifest);
  return { title: plain(title?.[1] ?? 'Course'), entry: plain(resource?.[1] ?? 'index.html') };
}

/** The newest zip of the edition: an older version may still lie beside it. */
async function newestZip(dist: string, edition: Edition): Promise<{ name: string; stamp: string } | undefined> {
  const names = (await readdir(dist).catch(() => [])).filter((name) => name.endsWith(`${edition}.zip`));
  const zips = await Promise.all(names.map(async (name) => ({ name, ...(await stat(join(dist, name))) })));
  const newest = zips.sort((a, b) => b.mtimeMs - a.mtimeMs)[0];
  return newest && { name: newest.name, stamp: `${newest.name} ${newest.mtimeMs} ${newest.size}` };
}

export interface Packages {
  get(edition: string): Promise<Package | undefined>;
  list(): Promise<readonly PackageInfo[]>;
}

/** The zips as they ship, unpacked in memory; read again only when a new one was written. */
export function createPackages(dist: string): Packages {
  const cache = new Map<string, { stamp: string; found: Package }>();

  async function zipped(edition: Edition): Promise<Package | undefined> {
    const zip = await newestZip(dist, edition);
    if (!zip) return undefined;
    const known = cache.get(edition);
    if (known?.stamp === zip.stamp) return known.found;
    const bytes = new Uint8Array(await readFile(join(dist, zip.name)));
    const files = new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/')));
    const found = { edition, name: zip.name, bytes: bytes.length, files, ...readManifest(files) };
    cache.set(edition, { stamp: zip.stamp, found });
    return found;
  }

  /** Without an LMS there is no zip: it is the built course as any web server would show it. */
  async function standalone(): Promise<Package | undefined> {
    const files = await readIfThere(join(dist, 'app'));
    if (!files.has('index.html')) return undefined;
    const bytes = [...files.values()].reduce((sum, file) => sum + file.length, 0);
    return { edition: 'standalone', name: 'app', bytes, files, ...readManifest(files) };
  }

  const get = async (name: string): Promise<Package | undefined> => {
    if (name === 'standalone') return standalone();
    const edition = editions.find((one) => one === name);
    return edition && zipped(edition);
  };

  return {
    get,
    async list() {
      const found = await Promise.all([...editions, 'standalone'].map(get));
      return found.flatMap((one) => (one ? [{ ...info(one), fileCount: one.files.size }] : []));
    },
  };
}

const info = ({ edition, name, bytes, title, entry }: Package): Omit<PackageInfo, 'fileCount'> => ({
  edition,
  name,
  bytes,
  title,
  entry,
});
