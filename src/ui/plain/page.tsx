import { useContext } from 'preact/hooks';
import type { BlockView } from '../../content/blocks';
import type { PageOutline } from '../../domain/outline';
import type { PageView } from '../../domain/view';
import { useSurroundings } from '../block-props';
import { claimsOf } from '../claims';
import { Prose, Words } from '../components/rich-text';
import { SourceNote } from '../components/source-note';
import { blocksShown } from '../screens/lesson-page';
import { PlainBlock } from './blocks';
import { Solved } from './parts';
import { withoutAnswers } from './without-answers';

interface PlainPageProps {
  readonly page: PageOutline;
  readonly view: PageView<BlockView>;
}

/** A page of a lesson in words alone. What gives an answer away shows once the lesson is done. */
export const PlainPage = ({ page, view: { title, lead, blocks } }: PlainPageProps) => {
  const { claims } = useSurroundings();
  const solved = useContext(Solved);
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
      {(solved ? blocks : open).map((block) => (
        <div class="stack" key={block.id}>
          <PlainBlock block={block} />
        </div>
      ))}
      <SourceNote ids={first} />
      {solved && <SourceNote ids={cited(blocks).filter((id) => !first.includes(id))} />}
    </>
  );
};
