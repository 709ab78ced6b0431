import type { BlockView } from '../../content/blocks';
import type { PageOutline } from '../../domain/outline';
import type { PageView } from '../../domain/view';
import { useSurroundings } from '../block-props';
import { claimsOf } from '../claims';
import { Prose, Words } from '../components/rich-text';
import { SourceNote } from '../components/source-note';
import { blocksShown } from '../screens/lesson-page';
import { PlainBlock } from './blocks';
import { withoutAnswers } from './without-answers';

interface PlainPageProps {
  readonly page: PageOutline;
  readonly view: PageView<BlockView>;
}

/** A page of a lesson in words alone. What only shows once the lesson is done stands in elements of class `after`. */
export const PlainPage = ({ page, view: { title, lead, blocks } }: PlainPageProps) => {
  const { claims } = useSurroundings();
  const asks = (block: BlockView) => page.questions.some(({ id }) => id === block.id);
  const cited = (view: unknown) => {
    const { inPlace, rest } = claimsOf(view, claims);
    return [...inPlace, ...rest];
  };
  const open = blocksShown(blocks, {});
  const first = cited([lead, open.map((block) => (asks(block) ? withoutAnswers(block) : block))]);
  return (
    <>
      <h2>
        <Words line={title} />
      </h2>
      {lead && <Prose text={lead} />}
      {blocks.map((block, i) => (
        <div class={i < open.length ? 'stack' : 'stack after'} key={block.id}>
          <PlainBlock block={block} />
        </div>
      ))}
      <SourceNote ids={first} />
      <div class="after">
        <SourceNote ids={cited(blocks).filter((id) => !first.includes(id))} />
      </div>
    </>
  );
};
