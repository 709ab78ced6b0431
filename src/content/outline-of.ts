import type { Item, LessonOutline, Outline, PageOutline } from '../domain/outline';
import type { Question } from '../domain/question';
import { draftQuestion, type QuestionDraft } from './block';
import { kindOf } from './blocks';
import type { Course, Pair } from './load';
import type { LessonStructure, LessonWords } from './schema/lesson';

/** The lessons in the order in which the course takes them. */
export const inOrder = ({ course, lessons }: Course): Pair<LessonStructure, LessonWords>[] =>
  course.structure.lessons.flatMap((id) => lessons.filter(({ structure }) => structure.id === id));

/** What machines and the saved record know of a course: everything but its words. */
export const outlineOf = (course: Course): Outline => {
  const { structure } = course.course;
  const numbered = (draft: QuestionDraft): Question => ({ ...draft, n: course.ledger.questions[draft.id]?.n ?? 0 }) as Question;

  const pageOf = (page: LessonStructure['pages'][number]): PageOutline => ({
    id: page.id,
    n: course.ledger.pages[page.id]?.n ?? 0,
    ...(page.roles && { roles: page.roles }),
    ...(page.extension && { extension: page.extension }),
    ...(page.skippable && { skippable: page.skippable }),
    questions: page.blocks.flatMap((block) => {
      const draft = kindOf(block.kind).question?.(block);
      return draft ? [numbered(draft)] : [];
    }),
  });

  const lessons = inOrder(course).map(
    ({ structure: { id, minutes, pages } }): LessonOutline => ({ id, minutes, pages: pages.map(pageOf) }),
  );
  const taught = new Map(
    inOrder(course).flatMap(({ structure: { id, objectives } }) => objectives.map((objective) => [objective, id] as const)),
  );

  return {
    id: structure.id,
    version: structure.version,
    languages: structure.languages,
    roles: structure.roles,
    lessons,
    objectives: structure.objectives.map((id) => ({ id, lesson: taught.get(id) ?? lessons[0]?.id ?? '' })),
    bank: course.banks.flatMap(({ structure: { lesson, items } }) =>
      items.map(
        (item) =>
          ({
            ...numbered(draftQuestion(item.id, item.objective, item)),
            lesson,
            ...(item.roles && { roles: item.roles }),
            ...(item.scenario && { scenario: item.scenario }),
            ...(item.safety && { safety: item.safety }),
          }) as Item,
      ),
    ),
    final: course.final.rules,
  };
};
