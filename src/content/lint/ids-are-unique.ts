import type { Problem } from '../problem';
import type { Path, YamlFile } from '../yaml-file';
import type { Rule } from '.';

/** Ids are unique in the whole course; option keys in their list, see keys-once.ts. */
export const idsAreUnique: Rule = (course) => {
  const seen = new Map<string, string>();
  const once = (id: string, file: YamlFile, path: Path): Problem[] => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, file.file);
    return first === undefined
      ? []
      : [file.problem(path, `uses the id "${id}" again (first in ${first}). Give this one an id of its own.`)];
  };
  return [
    ...course.lessons.flatMap(({ structure, file }) => [
      ...once(structure.id, file, ['id']),
      ...structure.pages.flatMap((page, p) => [
        ...once(page.id, file, ['pages', p, 'id']),
        ...page.blocks.flatMap((block, b) => once(block.id, file, ['pages', p, 'blocks', b, 'id'])),
      ]),
    ]),
    ...course.banks.flatMap(({ structure, file }) =>
      structure.items.flatMap((item, i) => once(item.id, file, ['items', i, 'id'])),
    ),
  ];
};
