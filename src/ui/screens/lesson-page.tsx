import type { BlockView as AnyBlockView } from '../../content/blocks';
import { lessonOf, pagesOf } from '../../domain/course-path';
import type { PageOutline } from '../../domain/outline';
import type { LessonPart } from '../../domain/parts';
import type { Answer } from '../../domain/question';
import { fill } from '../../domain/strings';
import { plain } from '../../domain/text';
import type { PageView } from '../../domain/view';
import { pathOf } from '../../machines/launched';
import { mayContinue } from '../../machines/lesson';
import { useSurroundings } from '../block-props';
import { Prose, Words } from '../components/rich-text';
import { ReviewerNotes } from '../reviewer/notes';
import { useCourse } from '../screen-props';
import { Actions } from '../shell/actions';
import { Heading } from '../shell/heading';
import { isDone, PageBody } from './page-body';
import './lesson-page.css';

/** One page of a lesson: one idea or one decision. */
export const LessonPage = ({ page: id, part }: { page: string; part: LessonPart }) => {
  const { t } = useSurroundings();
  const { launched, context, start, send } = useCourse();
  const { record } = context;
  const lesson = lessonOf(launched.outline, id);
  const view = part.pages[id] as PageView<AnyBlockView> | undefined;
  if (!lesson || !view) return null;
  const pages = pagesOf(lesson, pathOf(launched, record));
  const index = pages.findIndex((page) => page.id === id);
  const page = pages[index] as PageOutline;
  const done = isDone(page, record.answers);
  const last = index === pages.length - 1;
  const mayLeave = launched.review || (mayContinue(page, record.answers) && (done || !page.skippable));
  const shown = launched.review ? view.blocks : blocksShown(view.blocks, record.answers);

  return (
    <>
      <main id="main" class="stack-l lesson">
        <Heading
          eyebrow={
            <>
              <Words line={start.lessons[lesson.id]?.title ?? []} /> · {fill(t.nav.pageOf, { n: index + 1, of: pages.length })}
            </>
          }
          lead={view.lead && <Prose text={view.lead} />}
        >
          <Words line={view.title} />
        </Heading>
        <PageBody page={page} blocks={shown} answers={record.answers} />
        <ReviewerNotes id={id} views={view.blocks} />
      </main>
      <Actions
        onBack={() => send({ type: 'BACK' })}
        onContinue={mayLeave ? () => send({ type: 'NEXT' }) : undefined}
        continueLabel={last ? t.nav.finishLesson : undefined}
        continueDetail={last ? undefined : continueTo(t.nav.continueTo, part, pages[index + 1])}
      />
    </>
  );
};

/** What follows a guess stays hidden until the guess was made: it would give the answer away. */
export const blocksShown = (
  blocks: readonly AnyBlockView[],
  answers: Readonly<Record<string, Answer>>,
): readonly AnyBlockView[] => {
  const open = blocks.findIndex((block) => block.kind === 'guess' && !answers[block.id]?.checked);
  return open < 0 ? blocks : blocks.slice(0, open + 1);
};

const continueTo = (text: string, part: LessonPart, next: PageOutline | undefined): string | undefined => {
  const title = next && part.pages[next.id]?.title;
  return title && fill(text, { title: plain(title) });
};
