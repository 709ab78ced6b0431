import type { SummaryView } from '../../../content/blocks/summary';
import type { BlockProps } from '../../block-props';
import { Mark } from '../../components/mark';
import { Words } from '../../components/rich-text';
import { SourcesOf } from '../../components/source-note';
import './summary.css';

export const SummaryBlock = ({ block }: BlockProps<SummaryView>) => (
  <div class="card stack">
    {block.heading && (
      <h2>
        <Words line={block.heading} />
      </h2>
    )}
    <ul class="points">
      {block.points.map((point) => (
        <li>
          <Mark tone="right" />
          <span>
            <Words line={point} />
          </span>
        </li>
      ))}
    </ul>
    <SourcesOf view={block} />
  </div>
);
