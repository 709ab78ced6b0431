import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemaSets } from '../../scorm/package/schemas';
import type { FileMap, ScormEdition } from '../../scorm/package/types';

const structureSchema = fileURLToPath(new URL('course-structure.xsd', import.meta.url));

/** A check that silently does not run looks like a check that passes, so its absence is an error. */
const run = (args: readonly string[], cwd: string) => {
  const result = spawnSync('xmllint', args, { cwd, encoding: 'utf8' });
  if (result.error) {
    throw new Error("xmllint is missing: npm test installs it with Debian's libxml2-utils when run as root", {
      cause: result.error,
    });
  }
  return { ok: result.status === 0, output: `${result.stdout}${result.stderr}` };
};

/** xmllint ignores xsi:schemaLocation; this schema imports what it names. */
const driver = (edition: ScormEdition): string =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${schemaSets[edition].locations
    .map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`)
    .join('')}</xs:schema>`;

const inFolder = <T>(files: FileMap, work: (folder: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), 'package-test-'));
  try {
    for (const [path, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Validates the manifest against the schema files that lie in the package itself, without network. */
export const validateManifest = (edition: ScormEdition, files: FileMap) =>
  inFolder(files, (folder) => {
    writeFileSync(join(folder, 'driver.xsd'), driver(edition));
    return run(['--nonet', '--noout', '--schema', 'driver.xsd', 'imsmanifest.xml'], folder);
  });

/** Validates cmi5.xml against what the specification says. */
export const validateStructure = (files: FileMap) =>
  inFolder(files, (folder) => run(['--nonet', '--noout', '--schema', structureSchema, 'cmi5.xml'], folder));

export const isWellFormed = (files: FileMap, path: string) =>
  inFolder(files, (folder) => run(['--nonet', '--noout', path], folder));

/** The text of the first node that an XPath finds, as a real XML parser reads it. */
export const xpath = (files: FileMap, path: string, expression: string): string =>
  inFolder(files, (folder) => run(['--nonet', '--xpath', `string(${expression})`, path], folder).output.replace(/\n$/, ''));
