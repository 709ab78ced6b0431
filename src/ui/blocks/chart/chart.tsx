import type { ComponentChildren } from 'preact';
import type { ChartView } from '../../../content/blocks/chart';
import { fill, type Strings } from '../../../domain/strings';
import { type BlockProps, useSurroundings } from '../../block-props';
import { More } from '../../components/more';
import { Words } from '../../components/rich-text';
import { SourcesOf } from '../../components/source-note';
import './chart.css';

interface Drawn {
  readonly drawn: ComponentChildren;
  /** The same as a table. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly ComponentChildren[])[];
}

/** A figure that admits doubt: drawn, said in one sentence, as a table, and with what it leaves out. */
export const ChartBlock = ({ block }: BlockProps<ChartView>) => {
  const { t } = useSurroundings();
  const { drawn, head, rows } = draw(block, t.chart);
  return (
    <figure class="card stack">
      <figcaption>
        <h2>
          <Words line={block.title} />
        </h2>
        {block.note && (
          <p class="note">
            <Words line={block.note} />
          </p>
        )}
      </figcaption>
      <div class={`chart ${block.form}`} role="img" aria-label={block.label}>
        {drawn}
      </div>
      <More label={t.chart.table}>
        <table>
          <caption>
            <Words line={block.title} bare />
          </caption>
          <thead>
            <tr>
              {[t.chart.item, ...head].map((cell) => (
                <th scope="col">{cell}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells]) => (
              <tr>
                <th scope="row">{name}</th>
                {cells.map((cell) => (
                  <td>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </More>
      <SourcesOf view={block} />
    </figure>
  );
};

const draw = (block: ChartView, t: Strings['chart']): Drawn => {
  const name = (key: string) => <Words line={block.names?.[key] ?? []} bare />;

  if (block.form === 'icons') {
    const { value, of } = block;
    const counted = block.counted ? <Words line={block.counted} bare /> : t.counted;
    const rest = block.rest ? <Words line={block.rest} bare /> : t.rest;
    return {
      drawn: (
        <>
          <div class="figures">
            {Array.from({ length: of }, (_, i) => (
              <svg viewBox="0 0 48 76" aria-hidden="true" class={i < value ? 'on' : ''}>
                <path d="M24 2a12 12 0 1 1 0 24 12 12 0 0 1 0-24zM6 76V54c0-14 6-24 18-24s18 10 18 24v22z" />
              </svg>
            ))}
          </div>
          <p>
            <span class="big">{fill(t.inOf, { n: value, of })}</span> <strong>{counted}</strong>
          </p>
          <p class="note">{rest}</p>
        </>
      ),
      head: [t.value],
      rows: [
        [counted, value],
        [rest, of - value],
      ],
    };
  }

  const { max, unit } = block;
  const say = (n: number) => (unit === 'percent' ? fill(t.percent, { n }) : String(n));
  const at = (n: number) => `${(100 * n) / max}%`;
  const bars = block.form === 'bars';
  const rows = block.form === 'bars' ? block.rows.map(({ key, value }) => ({ key, low: 0, high: value })) : block.rows;

  return {
    drawn: (
      <>
        {rows.map(({ key, low, high }) => (
          <div class="bar">
            <p>
              <span>{name(key)}</span>
              <b>{bars || low === high ? say(high) : fill(t.to, { low: say(low), high: say(high) })}</b>
            </p>
            <div class="track">
              <div class={low === high ? 'fill counted' : 'fill'} style={{ '--from': at(low), '--to': at(high) }} />
            </div>
          </div>
        ))}
        <p class="axis">
          <span>{say(0)}</span>
          <span>{say(max)}</span>
        </p>
      </>
    ),
    head: bars ? [t.value] : [t.low, t.high],
    rows: rows.map(({ key, low, high }) => (bars ? [name(key), say(high)] : [name(key), say(low), say(high)])),
  };
};
