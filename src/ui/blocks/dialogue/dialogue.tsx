import type { DialogueView } from '../../../content/blocks/dialogue';
import type { BlockProps } from '../../block-props';
import { Art } from '../../components/art';
import { CompositeNote } from '../../components/composite-note';
import { Prose, Words } from '../../components/rich-text';
import { SourcesOf } from '../../components/source-note';
import { Say } from '../../components/speech';

export const DialogueBlock = ({ block }: BlockProps<DialogueView>) => (
  <div class="stack">
    {block.intro && <Prose text={block.intro} />}
    <div>
      {block.media && <Art name={block.media} />}
      <div class="speech">
        {block.lines.map(({ from, who, says }) => (
          <Say from={from} who={<Words line={who} />} says={says} />
        ))}
      </div>
    </div>
    <CompositeNote />
    <SourcesOf view={block} />
  </div>
);
