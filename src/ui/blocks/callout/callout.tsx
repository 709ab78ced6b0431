import type { CalloutView } from '../../../content/blocks/callout';
import type { BlockProps } from '../../block-props';
import { Icon } from '../../components/icon';
import { Prose, Words } from '../../components/rich-text';
import { SourcesOf } from '../../components/source-note';
import './callout.css';

const looks = {
  keep: ['keep-this', 'check'],
  note: ['note-this', 'info'],
  law: ['law', 'scale'],
  care: ['care', 'heart'],
} as const;

export const CalloutBlock = ({ block }: BlockProps<CalloutView>) => {
  const [look, icon] = looks[block.tone];
  return (
    <div class={`callout ${look}`}>
      <Icon name={icon} />
      <div class="stack">
        <h2>
          <Words line={block.heading} />
        </h2>
        <Prose text={block.text} />
        <SourcesOf view={block} />
      </div>
    </div>
  );
};
