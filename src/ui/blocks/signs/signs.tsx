import type { ComponentChildren } from 'preact';
import type { SignsView } from '../../../content/blocks/signs';
import { judge } from '../../../domain/response';
import { fill } from '../../../domain/strings';
import { type BlockProps, useSurroundings } from '../../block-props';
import { Art } from '../../components/art';
import { AskForm, Retry, useAsk } from '../../components/ask';
import { CompositeNote } from '../../components/composite-note';
import { Feedback, Reason } from '../../components/feedback';
import { Tag } from '../../components/mark';
import { Question } from '../../components/options';
import { Prose, Words } from '../../components/rich-text';
import { SourcesOf } from '../../components/source-note';
import './signs.css';

/** Find the signs. The list does the whole job; the markers on the picture are an extra for pointers. */
export const SignsBlock = (props: BlockProps<SignsView>) => {
  const { block, question, onAnswer } = props;
  const { t } = useSurroundings();
  const ask = useAsk(props);
  const { response, shown, open } = ask;
  const signs = block.options.filter(({ is }) => is === 'sign');
  const found = signs.filter(({ key }) => response.includes(key)).length;
  const extra = response.length - found;
  const right = question !== undefined && judge(question, response).right;
  const marked = block.media !== undefined && block.options.some(({ at }) => at);
  const error = ask.tries > 0 ? t.ask.errorAll : undefined;
  const toggle = (key: string) =>
    onAnswer(block.options.flatMap((one) => (response.includes(one.key) !== (one.key === key) ? [one.key] : [])).join(''));

  return (
    <div class="stack">
      {block.story && (
        <div class="card stack">
          <Prose text={block.story} />
          <CompositeNote />
        </div>
      )}
      <AskForm
        ask={ask}
        id={block.id}
        error={t.ask.errorAll}
        check={t.signs.check}
        beside={<span class="note">{fill(t.ask.chosenCount, { n: response.length, of: block.options.length })}</span>}
      >
        <Question id={block.id} prompt={block.prompt} hint={`${t.ask.all} ${t.ask.noScore}`} error={error}>
          {shown && (
            <Feedback
              tone={right ? 'right' : 'almost'}
              title={fill(t.signs.found, { n: found, of: signs.length })}
              heading={ask.heading}
            >
              {extra > 0 && <p>{fill(t.signs.extra, { n: extra })}</p>}
            </Feedback>
          )}
          <div class={block.media ? 'spot with-pic' : 'spot'}>
            {block.media && (
              <div class="spot-pic">
                <Art name={block.media} look="art" />
                {block.options.map(
                  ({ key, at }, i) =>
                    at && (
                      <button
                        type="button"
                        class={response.includes(key) ? 'marker on' : 'marker'}
                        tabIndex={-1}
                        aria-hidden="true"
                        disabled={!open}
                        style={{ '--x': `${at[0]}%`, '--y': `${at[1]}%` }}
                        // Focus stays where it is: the marker is not there for screen readers.
                        onMouseDown={(event) => event.preventDefault()}
                        onClick={() => toggle(key)}
                      >
                        <span class="num">{i + 1}</span>
                      </button>
                    ),
                )}
              </div>
            )}
            <ol class="items">
              {block.options.map((option, i) => {
                const on = response.includes(option.key);
                const number = marked && (
                  <span class="num" aria-hidden="true">
                    {i + 1}
                  </span>
                );
                return (
                  <li>
                    {open ? (
                      <label class={on ? 'item ring on' : 'item ring'}>
                        {number}
                        <span>
                          <Words line={option.text} bare />
                        </span>
                        <input
                          class="tick"
                          type="checkbox"
                          checked={on}
                          onChange={() => toggle(option.key)}
                          ref={i ? null : ask.first}
                        />
                      </label>
                    ) : (
                      <Judged option={option} on={on} number={number} />
                    )}
                  </li>
                );
              })}
            </ol>
          </div>
        </Question>
      </AskForm>
      {block.media && !block.story && <CompositeNote />}
      {shown && block.after && (
        <div class="card">
          <Prose text={block.after} />
        </div>
      )}
      <SourcesOf view={shown ? block : [block.story, block.prompt]} elsewhere={block.options.map(({ reason }) => reason)} />
      {shown && !right && <Retry ask={ask} />}
    </div>
  );
};

interface JudgedProps {
  readonly option: SignsView['options'][number];
  readonly on: boolean;
  readonly number: ComponentChildren;
}

const Judged = ({ option, on, number }: JudgedProps) => {
  const { signs } = useSurroundings().t;
  const sign = option.is === 'sign';
  const tone = sign && on ? 'right' : sign || on ? 'almost' : 'plain';
  const said = on ? signs.picked : sign && signs.missed;
  return (
    <div class={`item judged ${tone}`}>
      {number}
      <div>
        <p>
          <strong>
            <Words line={option.text} />
          </strong>
        </p>
        <Tag tone={tone}>{[signs[option.is], said].filter(Boolean).join(' · ')}</Tag>
        <Reason option={option} />
      </div>
    </div>
  );
};
