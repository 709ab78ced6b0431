import { distance } from 'fastest-levenshtein';
import { learnerTexts, parts } from '../learner-text';
import type { Course } from '../load';
import type { Problem } from '../problem';
import type { Path, YamlFile } from '../yaml-file';
import type { Rule } from '.';

/** Everything that is named exists: claims, channels, drawings, lessons, objectives. */
export const references: Rule = (course) => {
  const known = {
    claim: Object.keys(course.claims.structure),
    channel: Object.keys(course.channels.structure),
    drawing: [...course.drawings.keys()],
    lesson: course.lessons.map(({ structure }) => structure.id),
    objective: course.course.structure.objectives as string[],
  };
  const files = {
    claim: 'modules/claims.yaml',
    channel: 'modules/channels.yaml',
    drawing: 'modules/media/',
    lesson: 'modules/',
    objective: 'modules/course.yaml',
  };

  const missing = (file: YamlFile, path: Path, what: keyof typeof known, id: string): Problem[] => {
    if (known[what].includes(id)) return [];
    const near = known[what].find((one) => distance(one, id) <= 3);
    return [
      file.problem(
        path,
        `names the ${what} "${id}", which ${files[what]} does not have. ${near ? `Did you mean "${near}"?` : 'Add it there or take it out here.'}`,
      ),
    ];
  };

  const inText = learnerTexts(course).flatMap(({ file, path, text }) =>
    parts(text).flatMap((part) => {
      if (typeof part === 'string') return [];
      if (part[0] === 'claim') return missing(file, path, 'claim', part[1]);
      if (part[0] === 'channel') return missing(file, path, 'channel', part[1]);
      return [];
    }),
  );

  return [...inText, ...inStructures(course, missing)];
};

type Missing = (
  file: YamlFile,
  path: Path,
  what: 'claim' | 'channel' | 'drawing' | 'lesson' | 'objective',
  id: string,
) => Problem[];

const inStructures = ({ course, lessons, banks, channels, aid, final }: Course, missing: Missing): Problem[] => [
  ...(['hero', 'pause', 'finish'] as const).flatMap((key) => missing(course.file, [key], 'drawing', course.structure[key])),
  ...course.structure.lessons.flatMap((id, i) => missing(course.file, ['lessons', i], 'lesson', id)),
  ...course.structure.boosters.flatMap(({ lesson }, i) => missing(course.file, ['boosters', i, 'lesson'], 'lesson', lesson)),
  ...Object.entries(channels.structure).flatMap(([id, { claim }]) => missing(channels.file, [id, 'claim'], 'claim', claim)),
  ...lessons.flatMap(({ structure, file }) => [
    ...structure.objectives.flatMap((id, i) => missing(file, ['objectives', i], 'objective', id)),
    ...walk(structure.pages, ['pages'], file, missing),
  ]),
  ...banks.flatMap(({ structure, file }) => [
    ...missing(file, ['lesson'], 'lesson', structure.lesson),
    ...walk(structure.items, ['items'], file, missing),
  ]),
  ...walk(aid.structure, [], aid.file, missing),
  ...final.rules.draw.flatMap(({ lesson }, i) => missing(final.file, ['draw', i, 'lesson'], 'lesson', lesson)),
];

/** Finds claims, channels, media and objective keys at any depth of a structure. */
const walk = (value: unknown, path: Path, file: YamlFile, missing: Missing): Problem[] => {
  if (Array.isArray(value)) return value.flatMap((one, i) => walk(one, [...path, i], file, missing));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, key];
    if (key === 'media') return missing(file, at, 'drawing', String(inner));
    if (key === 'objective') return missing(file, at, 'objective', String(inner));
    if (key === 'claims' || key === 'channels') {
      return (inner as string[]).flatMap((id, i) => missing(file, [...at, i], key === 'claims' ? 'claim' : 'channel', id));
    }
    return walk(inner, at, file, missing);
  });
};
