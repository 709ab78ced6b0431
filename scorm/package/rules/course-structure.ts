import { structureFile, structureNamespace } from '../course-structure';
import { startFile } from '../manifest-parts';
import type { Tag } from '../markup';
import { baseName } from '../text';
import { xmlDeclaration } from '../xml';
import { duplicates, named, type Rule, when } from './rule';

export const structureAtRoot: Rule = ({ files, paths }) => {
  if (files[structureFile]) return [];
  const nested = paths.find((path) => baseName(path).toLowerCase() === structureFile);
  const found = nested ? ` It lies at ${nested}: zip the contents of the folder, not the folder.` : '';
  return [`${structureFile} is missing from the root of the package.${found}`];
};

export const structureForm: Rule = ({ manifestText, manifest }) => [
  ...when(
    manifestText !== '' && !manifestText.startsWith(xmlDeclaration),
    `${structureFile} must begin with ${xmlDeclaration}, without a byte order mark before it.`,
  ),
  ...when(
    manifest.length > 0 && (manifest[0]?.name !== 'courseStructure' || manifest[0].attributes.xmlns !== structureNamespace),
    `${structureFile}: the first element must be <courseStructure xmlns="${structureNamespace}">.`,
  ),
];

export const structureIris: Rule = ({ manifest }) => {
  const ids = manifest.filter(({ name }) => name === 'course' || name === 'au').map(({ attributes }) => attributes.id ?? '');
  return [
    ...ids
      .filter((id) => !/^[a-z][a-z0-9+.-]*:\S+$/i.test(id))
      .map((id) => `${structureFile}: id "${id}" must be an absolute IRI without spaces, such as "urn:uuid:…".`),
    ...duplicates(ids).map((id) => `${structureFile}: id "${id}" is used twice; course and unit need their own.`),
  ];
};

export const oneUnit: Rule = ({ manifest }) => {
  const units = named(manifest, 'au');
  const url = named(manifest, 'url')[0]?.text;
  return [
    ...when(manifest.length > 0 && units.length !== 1, `${structureFile}: there must be exactly one <au>.`),
    ...when(units.length > 0 && url !== startFile, `${structureFile}: <url> says "${url ?? ''}"; it must start ${startFile}.`),
  ];
};

/** What an LMS assumes where nothing is said would satisfy the unit at the first look. */
export const unitIsJudged: Rule = ({ manifest }) =>
  named(manifest, 'au').flatMap(({ attributes: { moveOn, masteryScore = '', launchMethod } }) => [
    ...when(moveOn !== 'CompletedAndPassed', `${structureFile}: moveOn is "${moveOn ?? ''}"; it must be "CompletedAndPassed".`),
    ...when(
      !/^(0\.\d{1,4}|1)$/.test(masteryScore) || Number(masteryScore) === 0,
      `${structureFile}: masteryScore "${masteryScore}" must be above 0 and at most 1, with four decimals at most.`,
    ),
    ...when(launchMethod !== 'AnyWindow', `${structureFile}: launchMethod must be "AnyWindow"; the course runs in any.`),
  ]);

/** The words that belong to a tag: all that follow it up to the next tag that is none. */
const wordsAfter = (manifest: readonly Tag[], index: number): readonly Tag[] => {
  const rest = manifest.slice(index + 1);
  const end = rest.findIndex(({ name }) => name !== 'langstring');
  return end < 0 ? rest : rest.slice(0, end);
};

export const structureWords: Rule = ({ manifest }) => {
  const texts = manifest.flatMap((tag, index) =>
    tag.name === 'title' || tag.name === 'description' ? [{ name: tag.name, words: wordsAfter(manifest, index) }] : [],
  );
  const order = manifest.map(({ name }) => name).filter((name) => name !== 'langstring');
  const wanted = ['courseStructure', 'course', 'title', 'description', 'au', 'title', 'description', 'url'];
  return [
    ...when(
      manifest.length > 0 && order.join() !== wanted.join(),
      `${structureFile}: the elements must be ${wanted.join(', ')}, in this order.`,
    ),
    ...texts
      .filter(({ words }) => words.length === 0 || words.some(({ attributes, text }) => !attributes.lang || text === ''))
      .map(({ name }) => `${structureFile}: <${name}> needs a <langstring lang="…"> with text for each language.`),
    ...texts.flatMap(({ name, words }) =>
      duplicates(words.map(({ attributes }) => attributes.lang ?? '')).map(
        (lang) => `${structureFile}: <${name}> has two texts in "${lang}".`,
      ),
    ),
  ];
};

export const structureRules: readonly Rule[] = [
  structureAtRoot,
  structureForm,
  structureIris,
  oneUnit,
  unitIsJudged,
  structureWords,
];
