import type { Rule } from '.';
import type { Problem } from '../problem';
import type { Path, YamlFile } from '../yaml-file';

/** Ids are unique in the whole course, option keys in their question. */
export const idsAreUnique: Rule = (course) => {
  const seen = new Map<string, string>();
  const once = (id: string, file: YamlFile, path: Path): Problem[] => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, file.file);
    return first === undefined ? [] : [file.problem(path, `uses the id "${id}" again (first in ${first}). Give this one an id of its own.`)];
  };
  return [
    ...course.lessons.flatMap(({ structure, file }) => [
      ...once(structure.id, file, ['id']),
      ...structure.pages.flatMap((page, p) => [
        ...once(page.id, file, ['pages', p, 'id']),
        ...page.blocks.flatMap((block, b) => [
          ...once(block.id, file, ['pages', p, 'blocks', b, 'id']),
          ...keysOnce(block, file, ['pages', p, 'blocks', b]),
        ]),
      ]),
    ]),
    ...course.banks.flatMap(({ structure, file }) =>
      structure.items.flatMap((item, i) => [...once(item.id, file, ['items', i, 'id']), ...keysOnce(item, file, ['items', i])]),
    ),
  ];
};

const keysOnce = (value: object, file: YamlFile, path: Path): Problem[] =>
  Object.entries(value).flatMap(([name, list]) => {
    if (!Array.isArray(list)) return [];
    const keys = list.map((one: unknown) => (typeof one === 'object' && one !== null && 'key' in one ? String(one.key) : undefined));
    return keys.flatMap((key, i) => [
      ...(key !== undefined && keys.indexOf(key) < i ? [file.problem([...path, name, i], `uses the key "${key}" twice in one list. Keys are one letter each, all different.`)] : []),
      ...(typeof list[i] === 'object' && list[i] !== null ? keysOnce(list[i] as object, file, [...path, name, i]) : []),
    ]);
  });
