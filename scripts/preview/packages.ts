import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Edition } from '../../scorm/port';
import type { Files } from '../lib/folder';
import { readIfThere } from './folder';
import { packageKey } from './lms/setup';
import { forReviewers } from './reviewer';

export interface Package {
  readonly edition: Edition;
  /** Id of the booster; '' for the course itself. */
  readonly course: string;
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

/** In the order in which the page offers them. */
export const editions: readonly Edition[] = ['scorm12', 'scorm2004-3', 'scorm2004-4', 'cmi5', 'standalone'];
/** How the zip of an edition ends. */
const endings: Readonly<Record<Edition, string>> = {
  scorm12: 'scorm12',
  'scorm2004-3': 'scorm2004-3',
  'scorm2004-4': 'scorm2004-4',
  cmi5: 'cmi5',
  standalone: 'web',
};
const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };
const plain = (xml: string): string => xml.replace(/&\w+;/g, (entity) => entities[entity] ?? entity).trim();

export function readManifest(files: Files): Pick<Package, 'title' | 'entry'> {
  const manifest = new TextDecoder().decode(files.get('imsmanifest.xml'));
  const page = new TextDecoder().decode(files.get('index.html'));
  const title =
    /<title>([^<]+)<\/title>/.exec(manifest.replace(/^[\s\S]*<organizations/, '')) ?? /<title>([^<]+)<\/title>/.exec(page);
  const resource = /<resource\b[^>]*\shref="([^"]+)"/.exec(manifest);
  return { title: plain(title?.[1] ?? 'Course'), entry: plain(resource?.[1] ?? 'index.html') };
}

/** Boosters lie in a folder of their own, each built into a folder of its id. */
const boostersIn = async (dist: string): Promise<string[]> => {
  const entries = await readdir(join(dist, 'boosters'), { withFileTypes: true }).catch(() => []);
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
};

/** The newest zip of the edition: an older version may still lie beside it. */
async function newestZip(folder: string, edition: Edition, course: string): Promise<{ name: string; stamp: string } | undefined> {
  const ending = new RegExp(`${course && `-${course}`}-\\d[^-]*-${endings[edition]}\\.zip$`);
  const names = (await readdir(folder).catch(() => [])).filter((name) => ending.test(name));
  const zips = await Promise.all(names.map(async (name) => ({ name, ...(await stat(join(folder, name))) })));
  const newest = zips.sort((a, b) => b.mtimeMs - a.mtimeMs)[0];
  return newest && { name: newest.name, stamp: `${newest.name} ${newest.mtimeMs} ${newest.size}` };
}

/** Zips from elsewhere that are kept at a time. */
const mostOwn = 20;

export interface Packages {
  get(edition: string): Promise<Package | undefined>;
  /** One from elsewhere, kept in memory; it takes the place of one with its id. */
  add(own: Package): void;
  list(): Promise<readonly PackageInfo[]>;
}

/** The zips as they ship, unpacked in memory; read again only when a new one was written. */
export function createPackages(dist: string): Packages {
  const cache = new Map<string, { stamp: string; found: Package }>();
  const own = new Map<string, Package>();

  async function zipped(edition: Edition, course: string): Promise<Package | undefined> {
    const folder = course ? join(dist, 'boosters') : dist;
    const zip = await newestZip(folder, edition, course);
    if (!zip) return undefined;
    const key = packageKey({ edition, course });
    const known = cache.get(key);
    if (known?.stamp === zip.stamp) return known.found;
    const bytes = new Uint8Array(await readFile(join(folder, zip.name)));
    const files = new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/')));
    const found = { edition, course, name: zip.name, bytes: bytes.length, files, ...readManifest(files) };
    cache.set(key, { stamp: zip.stamp, found });
    return found;
  }

  /** The web folder; before it is packed, the built course as any web server would show it. */
  async function standalone(course: string): Promise<Package | undefined> {
    const zip = await zipped('standalone', course);
    if (zip) return zip;
    const files = await readIfThere(course ? join(dist, 'boosters', course, 'app') : join(dist, 'app'));
    if (!files.has('index.html')) return undefined;
    const bytes = [...files.values()].reduce((sum, file) => sum + file.length, 0);
    return { edition: 'standalone', course, name: 'app', bytes, files, ...readManifest(files) };
  }

  const built = async (name: string, course: string): Promise<Package | undefined> => {
    if (course && !(await boostersIn(dist)).includes(course)) return undefined;
    const edition = editions.find((one) => one === name);
    return edition === 'standalone' ? standalone(course) : edition && zipped(edition, course);
  };

  const get = async (key: string): Promise<Package | undefined> => {
    const [name = '', course = '', viewer] = key.split('~');
    const found = own.get(packageKey({ edition: name as Edition, course })) ?? (await built(name, course));
    return found && viewer === 'reviewer' ? forReviewers(found) : found;
  };

  return {
    get,
    add(found) {
      own.delete(packageKey(found));
      own.set(packageKey(found), found);
      for (const oldest of [...own.keys()].slice(0, -mostOwn)) own.delete(oldest);
    },
    async list() {
      const keys = ['', ...(await boostersIn(dist))].flatMap((course) =>
        editions.map((edition) => packageKey({ edition, course })),
      );
      const found = [...(await Promise.all(keys.map(get))), ...own.values()];
      return found.flatMap((one) => (one ? [{ ...info(one), fileCount: one.files.size }] : []));
    },
  };
}

const info = ({ edition, course, name, bytes, title, entry }: Package): Omit<PackageInfo, 'fileCount'> => ({
  edition,
  course,
  name,
  bytes,
  title,
  entry,
});
