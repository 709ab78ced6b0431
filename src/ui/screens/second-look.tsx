import type { BlockView } from '../../content/blocks';
import { allPages } from '../../domain/course-path';
import type { LessonPart } from '../../domain/parts';
import { fill } from '../../domain/strings';
import type { PageView } from '../../domain/view';
import { pathOf } from '../../machines/launched';
import { useSurroundings } from '../block-props';
import { Words } from '../components/rich-text';
import { pageAgain } from '../screen-part';
import { useCourse } from '../screen-props';
import { Actions } from '../shell/actions';
import { Heading } from '../shell/heading';
import { isDone, PageBody } from './page-body';
import './lesson-page.css';

/** A page of practice that went wrong, once more, with only the question that did and what leads up to it. */
export const SecondLook = ({ part }: { part: LessonPart }) => {
  const { t } = useSurroundings();
  const { launched, context, send } = useCourse();
  const { again, record } = context;
  const page = pageAgain(again);
  const view = page && (part.pages[page.id] as PageView<BlockView> | undefined);
  if (!again || !page || !view) return null;
  const whole = allPages(pathOf(launched, record)).find(({ id }) => id === page.id) ?? page;
  const others = whole.questions.filter(({ id }) => !page.questions.some((one) => one.id === id)).map(({ id }) => id);
  const last = Math.max(...page.questions.map(({ id }) => view.blocks.findIndex((block) => block.id === id)));
  return (
    <>
      <main id="main" class="stack-l lesson">
        <Heading
          eyebrow={
            <>
              {t.again.title} · {fill(t.again.of, { n: again.index + 1, of: again.pages.length })}
            </>
          }
          lead={<p>{t.again.lead}</p>}
        >
          <Words line={view.title} />
        </Heading>
        <PageBody
          page={page}
          blocks={view.blocks.slice(0, last + 1).filter(({ id }) => !others.includes(id))}
          answers={again.answers}
        />
      </main>
      <Actions
        onBack={() => send({ type: 'BACK' })}
        onContinue={isDone(page, again.answers) ? () => send({ type: 'NEXT' }) : undefined}
      />
    </>
  );
};
