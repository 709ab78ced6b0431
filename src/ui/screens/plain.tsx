import type { BlockView } from '../../content/blocks';
import { lessonOf, pagesOf } from '../../domain/course-path';
import type { LessonPart } from '../../domain/parts';
import { fill } from '../../domain/strings';
import { plain } from '../../domain/text';
import { pathOf } from '../../machines/launched';
import { useSurroundings } from '../block-props';
import { PlainPage } from '../plain/page';
import { Solved } from '../plain/parts';
import { useCourse } from '../screen-props';
import { Actions } from '../shell/actions';
import { Heading } from '../shell/heading';
import './plain.css';

/** A whole lesson in words on one page, as this learner sees it; with the answers once the lesson is done. */
export const PlainLesson = ({ page, part }: { page: string; part: LessonPart<BlockView> }) => {
  const { t } = useSurroundings();
  const { launched, context, start, send } = useCourse();
  const { record } = context;
  const lesson = lessonOf(launched.outline, page);
  if (!lesson) return null;
  const pages = pagesOf(lesson, pathOf(launched, record));
  const solved = launched.review || pages.every(({ id }) => record.visited.includes(id));
  return (
    <>
      <main id="main" class="stack-l plain">
        <Heading
          eyebrow={launched.settings.title ?? start.course.title}
          lead={
            <p>
              {t.plain.intro} {!solved && t.plain.later}
            </p>
          }
        >
          {fill(t.plain.title, { lesson: plain(start.lessons[lesson.id]?.title ?? []) })}
        </Heading>
        <p>
          <button type="button" class="btn btn-secondary" onClick={() => print()}>
            {t.plain.print}
          </button>
        </p>
        <Solved.Provider value={solved}>
          {pages.map((one) => {
            const view = part.pages[one.id];
            return (
              view && (
                <section class="stack" key={one.id}>
                  <PlainPage page={one} view={view} />
                </section>
              )
            );
          })}
        </Solved.Provider>
      </main>
      <Actions onBack={() => send({ type: 'BACK' })} />
    </>
  );
};
