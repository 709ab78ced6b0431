import type { PictureView } from '../../../content/blocks/picture';
import type { BlockProps } from '../../block-props';
import { Art } from '../../components/art';
import { Words } from '../../components/rich-text';
import { SourcesOf } from '../../components/source-note';

export const PictureBlock = ({ block }: BlockProps<PictureView>) => {
  if (!block.caption) return <Art name={block.media} />;
  return (
    <figure class="stack">
      <Art name={block.media} />
      <figcaption class="note">
        <Words line={block.caption} />
        <SourcesOf view={block} />
      </figcaption>
    </figure>
  );
};
