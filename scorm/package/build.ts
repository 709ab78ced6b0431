import { checkPackage } from './check';
import { courseStructure, structureFile } from './course-structure';
import { manifestFile, metadataFile, startFile } from './manifest-parts';
import { manifest12 } from './manifest12';
import { manifest2004 } from './manifest2004';
import { metaProblems } from './meta';
import { metadata2004 } from './metadata2004';
import { editionScripts, stampEdition } from './stamp';
import { decode, encode } from './text';
import type { BuiltPackage, FileMap, PackageEdition, PackageInput } from './types';
import { sha256, zip } from './zip';

/** Thrown once, with everything that is wrong. */
export class PackageError extends Error {
  override name = 'PackageError';
  readonly problems: readonly string[];
  constructor(edition: PackageEdition, problems: readonly string[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super([`The ${edition} package has ${count}; it was not built.`, ...problems.map((problem) => `- ${problem}`)].join('\n'));
    this.problems = problems;
  }
}

/** What the package adds to the app, apart from the schemas. */
const controlFiles = (input: PackageInput): FileMap => {
  switch (input.edition) {
    case 'scorm12':
      return { [manifestFile]: encode(manifest12({ ...input, edition: input.edition })) };
    case 'scorm2004-3':
    case 'scorm2004-4':
      return {
        [manifestFile]: encode(manifest2004({ ...input, edition: input.edition })),
        [metadataFile]: encode(metadata2004(input.meta)),
      };
    case 'cmi5':
      return { [structureFile]: encode(courseStructure(input.meta)) };
    case 'web':
      return {};
  }
};

/** Without the scripts that belong to other editions. */
const ownFiles = ({ files, edition }: PackageInput): FileMap => {
  const foreign = Object.values(editionScripts).filter((script) => script !== editionScripts[edition]);
  return Object.fromEntries(Object.entries(files).filter(([path]) => !foreign.includes(path)));
};

/** Every file of the zip. */
export const assemble = (given: PackageInput): FileMap => {
  const input = { ...given, files: ownFiles(given) };
  const page = input.files[startFile];
  const stamped = page ? { [startFile]: encode(stampEdition(decode(page), input.edition)) } : {};
  return { ...input.files, ...stamped, ...input.schemas, ...controlFiles(input) };
};

/** An app file of the same name would vanish from the package without a word. */
const collisions = (input: PackageInput): readonly string[] =>
  [...Object.keys(input.schemas), ...Object.keys(controlFiles(input))]
    .filter((name) => name in input.files)
    .map((name) => `${name}: the app has a file of this name, but the package needs the name for itself. Rename the app's file.`);

export const buildPackage = async (input: PackageInput): Promise<BuiltPackage> => {
  const files = assemble(input);
  const problems = [...metaProblems(input.meta), ...collisions(input), ...checkPackage(input.edition, files)];
  if (problems.length > 0) throw new PackageError(input.edition, problems);
  const bytes = zip(files);
  return {
    name: `${input.meta.id}-${input.meta.version}-${input.edition}.zip`,
    bytes,
    sha256: await sha256(bytes),
    files: Object.keys(files).length,
  };
};
