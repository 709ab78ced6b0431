import type { Course } from './load';
import type { CourseWords } from './schema/course';

/**
 * A booster as a course of its own: the same engine, claims, help lines and interface, one lesson, no final check.
 * Its id makes its saved records and its place in an LMS its own.
 */
const boosterCourse = (course: Course, id: string, lesson: string): Course => {
  const { structure, words } = course.course;
  const found = course.lessons.filter((one) => one.structure.id === lesson);
  const wordsOf = (all: CourseWords): CourseWords => ({
    ...all,
    ...all.boosters[id],
    notes: all.boosterNotes ?? all.notes,
    roles: {},
    boosters: {},
  });
  return {
    ...course,
    course: {
      ...course.course,
      structure: {
        ...structure,
        id: `${structure.id}-${id}`,
        roles: [],
        lessons: [lesson],
        objectives: found.flatMap((one) => one.structure.objectives),
        boosters: [],
      },
      words: Object.fromEntries(Object.entries(words).map(([language, all]) => [language, wordsOf(all)])),
    },
    lessons: found,
    banks: [],
    final: { ...course.final, rules: { ...course.final.rules, draw: [], scenarios: 0, roleItems: 0, safety: [] } },
  };
};

/** Every booster of the course, by id. */
export const boostersOf = (course: Course): { readonly id: string; readonly course: Course }[] =>
  course.course.structure.boosters.map(({ id, lesson }) => ({ id, course: boosterCourse(course, id, lesson) }));
