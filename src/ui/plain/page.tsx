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
  /** With the right answers and the reasons. */
  readonly solved: boolean;
}

/** A page of a lesson in words alone. */
export const PlainPage = ({ page, view, solved }: PlainPageProps) => {
  const { claims } = useSurroundings();
  const asks = (block: BlockView) => page.questions.some(({ id }) => id === block.id);
  const blocks = solved
    ? view.blocks
    : blocksShown(view.blocks, {}).map((block) => (asks(block) ? withoutAnswers(block) : block));
  const { inPlace, rest } = claimsOf([view.lead, blocks], claims);
  return (
    <>
      <h2>
        <Words line={view.title} />
      </h2>
      {view.lead && <Prose text={view.lead} />}
      {blocks.map((block) => (
        <PlainBlock key={block.id} block={block} />
      ))}
      <SourceNote ids={[...inPlace, ...rest]} />
    </>
  );
};
