import { gzipSync } from 'node:zlib';
import { editionScripts } from '../../scorm/package/stamp';
import type { Files } from './folder';

/** What is counted; raw bytes stand for the many LMSs that never compress. */
export interface Sizes {
  readonly [measure: string]: number;
}

const gzip = (file: Uint8Array): number => gzipSync(file, { level: 9 }).length;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Files that the first screen asks for, as its HTML names them; fonts come later and hold nothing up. */
const firstFiles = (files: Files): string[] => {
  const page = new TextDecoder().decode(files.get('index.html'));
  return [
    'index.html',
    ...[...page.matchAll(/<(?:script|link)\b[^>]*\s(?:src|href)="([\w./-]+)"/g)].map(([, path]) => path ?? ''),
  ];
};

/**
 * Sizes of a built course in bytes, by the names that the budgets use.
 *
 * @param zips bytes of each zip, by edition
 */
export const sizesOf = (files: Files, language: string, zips: Readonly<Record<string, number>>): Sizes => {
  const of = (measure: (file: Uint8Array) => number, ...paths: readonly string[]) =>
    sum(paths.map((path) => measure(files.get(path) ?? new Uint8Array())));
  const raw = (file: Uint8Array) => file.length;
  const first = firstFiles(files);
  const own = Object.values(editionScripts);
  const scripts = [...files.keys()].filter((path) => /^\w+\.js$/.test(path) && !own.includes(path));
  const lessons = [...files.keys()].filter((path) => /^content\/\w+-m\d+\.js$/.test(path));
  const fonts = [...files.keys()].filter((path) => path.endsWith('.woff2'));
  return {
    'script of the first screen': of(raw, 'app.js'),
    'script of the first screen, gzip': of(gzip, 'app.js'),
    'all scripts, with outline and drawings of the frame': of(raw, ...scripts),
    'all scripts, with outline and drawings of the frame, gzip': of(gzip, ...scripts),
    'script of the cmi5 edition': of(raw, editionScripts.cmi5 ?? ''),
    'styles of later screens': of(raw, ...[...files.keys()].filter((path) => path.endsWith('.css'))),
    'index.html with its styles': of(raw, 'index.html'),
    'files of the first screen': first.length,
    'bytes of the first screen': of(raw, ...first),
    'bytes of the first screen, gzip': of(gzip, ...first),
    'words of the first screen': of(raw, `content/${language}-start.js`),
    'largest file of lessons': Math.max(...lessons.map((path) => of(raw, path))),
    fonts: of(raw, ...fonts),
    ...Object.fromEntries(Object.entries(zips).map(([edition, bytes]) => [`zip ${edition}`, bytes])),
  };
};
