import type { BlockView as AnyBlockView } from '../../content/blocks';
import type { PageOutline } from '../../domain/outline';
import type { Answer } from '../../domain/question';
import { useSurroundings } from '../block-props';
import { BlockView } from '../blocks';
import { useCourse } from '../screen-props';
import { PageSources } from './page-sources';

interface PageBodyProps {
  readonly page: PageOutline;
  readonly blocks: readonly AnyBlockView[];
  readonly answers: Readonly<Record<string, Answer>>;
}

/** The blocks of a page with what the learner answered, their sources, and the way past a hard passage. */
export const PageBody = ({ page, blocks, answers }: PageBodyProps) => {
  const { nav } = useSurroundings().t;
  const { send } = useCourse();
  return (
    <>
      {blocks.map((block) => (
        <BlockView
          key={block.id}
          block={block}
          question={page.questions.find(({ id }) => id === block.id)}
          answer={answers[block.id]}
          onAnswer={(response, confidence) =>
            send({ type: 'ANSWER', question: block.id, response, ...(confidence !== undefined && { confidence }) })
          }
          onCheck={() => send({ type: 'CHECK', question: block.id })}
          onRetry={() => send({ type: 'AGAIN', question: block.id })}
        />
      ))}
      <PageSources view={blocks} />
      {page.skippable && !isDone(page, answers) && (
        <p class="skip-page">
          <button type="button" class="btn btn-quiet" onClick={() => send({ type: 'NEXT' })}>
            {nav.skipThis}
          </button>
          <span class="note">{nav.skipNote}</span>
        </p>
      )}
    </>
  );
};

export const isDone = ({ questions }: PageOutline, answers: PageBodyProps['answers']): boolean =>
  questions.every(({ id }) => answers[id]?.checked);
