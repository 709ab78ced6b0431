import type { Outline } from '../../../src/domain/outline';
import type { CourseFacts } from './rules';

export const factsOf = ({ languages, roles, lessons, final }: Outline): CourseFacts => ({
  languages,
  roles,
  extensions: [...new Set(lessons.flatMap(({ pages }) => pages.flatMap(({ extension }) => extension ?? [])))].sort(),
  mustPass: final.safety,
});
