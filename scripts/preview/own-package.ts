import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { unzipSync } from 'fflate';
import type { Edition } from '../../scorm/port';
import type { Files } from '../lib/folder';
import { ownPrefix } from './lms/setup';
import { type Package, readManifest } from './packages';

/** Bytes of the zip, and of all that is in it: far above any course package. */
const most = { zip: 30_000_000, files: 100_000_000 };

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`;

const readBody = async (request: IncomingMessage): Promise<Uint8Array | undefined> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size <= most.zip) parts.push(part as Buffer);
  }
  return size > most.zip ? undefined : new Uint8Array(Buffer.concat(parts));
};

/** By what the zip holds, not by what it is called. */
const editionOf = (files: Files): Edition | undefined => {
  const manifest = new TextDecoder().decode(files.get('imsmanifest.xml'));
  if (files.has('cmi5.xml')) return 'cmi5';
  if (/<schemaversion>\s*1\.2\s*</.test(manifest)) return 'scorm12';
  if (/<schemaversion>\s*2004 3rd Edition\s*</.test(manifest)) return 'scorm2004-3';
  if (/<schemaversion>\s*2004 4th Edition\s*</.test(manifest)) return 'scorm2004-4';
  return manifest === '' && files.has('index.html') ? 'standalone' : undefined;
};

/** Reads a zip that somebody gave the page. Nothing is written to the disk. */
export const ownPackage = async (
  request: IncomingMessage,
  fileName: string | readonly string[] | undefined,
): Promise<Package | { readonly problem: string }> => {
  const bytes = await readBody(request);
  if (!bytes) return { problem: `This file has more than ${megabytes(most.zip)}. Choose a package of the course.` };
  let unfolded = 0;
  let unzipped: Readonly<Record<string, Uint8Array>>;
  try {
    unzipped = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        unfolded += originalSize;
        return unfolded <= most.files && !name.endsWith('/');
      },
    });
  } catch {
    return { problem: 'This is no zip, or a broken one. Choose a package of the course, as it was built.' };
  }
  if (unfolded > most.files)
    return { problem: `This zip unfolds to more than ${megabytes(most.files)}. Choose a package of the course.` };
  const files: Files = new Map(Object.entries(unzipped));
  const edition = editionOf(files);
  if (!edition)
    return { problem: 'This zip is no package of the course: imsmanifest.xml, cmi5.xml or index.html is missing at its top.' };
  const name = decodeURIComponent(String(fileName ?? 'own.zip')).slice(0, 200);
  // Two versions of a package are one course, as in an LMS in which one replaces the other.
  const id = createHash('sha256')
    .update(name.replace(/-\d[^-]*(?=-[^-]+(-\d)?\.zip$)/, ''))
    .digest('hex');
  return { edition, course: `${ownPrefix}${id.slice(0, 8)}`, name, bytes: bytes.length, files, ...readManifest(files) };
};
