import type { TextView } from '../../../content/blocks/text';
import type { BlockProps } from '../../block-props';
import { Prose, Words } from '../../components/rich-text';
import { SourcesOf } from '../../components/source-note';

export const TextBlock = ({ block }: BlockProps<TextView>) => (
  <div class="stack">
    {block.heading && (
      <h2>
        <Words line={block.heading} />
      </h2>
    )}
    <Prose text={block.text} />
    <SourcesOf view={block} />
  </div>
);
