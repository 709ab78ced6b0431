import type { BlockView } from '../../content/blocks';
import { lessonOf, pagesOf } from '../../domain/course-path';
import type { LessonPart } from '../../domain/parts';
import { fill } from '../../domain/strings';
import { plain } from '../../domain/text';
import type { PageView } from '../../domain/view';
import { pathOf } from '../../machines/course';
import { useSurroundings } from '../block-props';
import { claimsOf } from '../claims';
import { Prose, Words } from '../components/rich-text';
import { SourceNote } from '../components/source-note';
import { useCourse } from '../screen-props';
import { blocksShown } from '../screens/page-body';
import { Actions } from '../shell/actions';
import { Heading } from '../shell/heading';
import { PlainBlock } from './blocks';
import { withoutAnswers } from './without-answers';
import './plain.css';

/** A whole lesson in words on one page, as this learner sees it; with the answers once the lesson is done. */
export const PlainLesson = ({ page: at, part }: { page: string; part: LessonPart }) => {
  const { t, claims } = useSurroundings();
  const { launched, context, start, send } = useCourse();
  const { record } = context;
  const lesson = lessonOf(launched.outline, at);
  if (!lesson) return null;
  const pages = pagesOf(lesson, pathOf(launched, record));
  const solved = launched.review || pages.every(({ id }) => record.visited.includes(id));

  return (
    <>
      <main id="main" class="stack-l plain">
        <Heading eyebrow={launched.settings.title ?? start.course.title}>
          {fill(t.plain.title, { lesson: plain(start.lessons[lesson.id]?.title ?? []) })}
        </Heading>
        <div class="stack plain-how">
          <p>
            {t.plain.intro} {!solved && t.plain.later}
          </p>
          <button type="button" class="btn btn-secondary" onClick={() => print()}>
            {t.plain.print}
          </button>
        </div>
        {pages.map(({ id, questions }) => {
          const view = part.pages[id] as PageView<BlockView> | undefined;
          if (!view) return null;
          const asks = (block: BlockView) => questions.some((question) => question.id === block.id);
          const blocks = solved
            ? view.blocks
            : blocksShown(view.blocks, record.answers).map((block) => (asks(block) ? withoutAnswers(block) : block));
          const { inPlace, rest } = claimsOf([view.lead, blocks], claims);
          return (
            <section class="stack" key={id}>
              <h2>
                <Words line={view.title} />
              </h2>
              {view.lead && <Prose text={view.lead} />}
              {blocks.map((block) => (
                <PlainBlock key={block.id} block={block} />
              ))}
              <SourceNote ids={[...inPlace, ...rest]} />
            </section>
          );
        })}
      </main>
      <Actions onBack={() => send({ type: 'BACK' })} />
    </>
  );
};
