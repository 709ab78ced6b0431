import type { ComponentChildren } from 'preact';
import type { BlockKindName, BlockView, BlockViews } from '../../content/blocks';
import { type Line, plain } from '../../domain/text';
import type { OptionView, TargetView } from '../../domain/view';
import { useSurroundings } from '../block-props';
import { ChannelLink, checkedOn } from '../components/channel';
import { CompositeNote } from '../components/composite-note';
import { Words } from '../components/rich-text';
import { After, Asked, Drawing, Head, Spoken, Text } from './parts';

type Plain<V> = (props: { readonly block: V }) => ComponentChildren;

const Texts: Plain<BlockViews['text' | 'callout']> = ({ block }) => (
  <>
    <Head line={block.heading} />
    <Text text={block.text} />
  </>
);

const Choice: Plain<BlockViews['choice']> = ({ block }) => {
  const { ask } = useSurroundings().t;
  return (
    <>
      <Drawing name={block.media} />
      <Text text={block.situation} />
      <Asked prompt={block.prompt} options={block.options} mark={({ correct }) => correct && ask.right} />
      <Keep line={block.keep} />
    </>
  );
};

const Keep = ({ line }: { line: Line | undefined }) => {
  const { feedback } = useSurroundings().t;
  return line ? (
    <After>
      <p>
        <b>{feedback.keep}</b> <Words line={line} />
      </p>
    </After>
  ) : null;
};

interface SortedView {
  readonly prompt: Line;
  readonly options: readonly OptionView[];
  readonly targets: readonly TargetView[];
}

const Sorted: Plain<SortedView> = ({ block: { prompt, options, targets } }) => (
  <Asked
    prompt={prompt}
    options={options}
    targets={targets}
    mark={({ target }) => target && <Words line={targets.find(({ key }) => key === target)?.text ?? []} />}
  />
);

const Signs: Plain<BlockViews['signs']> = ({ block }) => {
  const { signs } = useSurroundings().t;
  return (
    <>
      <Drawing name={block.media} />
      <Text text={block.story} />
      <CompositeNote />
      <Asked prompt={block.prompt} options={block.options} mark={({ is }) => signs[is]} />
      <After>
        <Text text={block.after} />
      </After>
    </>
  );
};

const Talk: Plain<BlockViews['conversation']> = ({ block: { intro, turns, after } }) => {
  const { t } = useSurroundings();
  const [first, ...others] = turns.map((turn) => (
    <>
      <Drawing name={turn.media} />
      <Text text={turn.scene} />
      <Spoken who={<Words line={turn.who ?? [t.talk.next]} />} says={turn.says} />
      <Asked prompt={turn.ask} options={turn.options} mark={({ best }) => best && t.ask.best} />
    </>
  ));
  return (
    <>
      <Text text={intro} />
      {first}
      <After>
        {others}
        <Text text={after} />
      </After>
    </>
  );
};

const Channels: Plain<BlockViews['channels']> = ({ block }) => {
  const around = useSurroundings();
  return (
    <>
      <Head line={block.heading} />
      <ul>
        {block.channels.map((id) => {
          const channel = around.channels[id];
          return (
            channel && (
              <li>
                <b>
                  <Words line={channel.name} />: <ChannelLink channel={channel} />
                </b>{' '}
                <Words line={channel.purpose} /> {channel.note && <Words line={channel.note} />}{' '}
                {checkedOn(around, channel.checked)}.
              </li>
            )
          );
        })}
      </ul>
    </>
  );
};

/** Each kind of block in words alone. A kind without an entry here does not compile. */
const plainViews: { readonly [K in BlockKindName]: Plain<BlockViews[K]> } = {
  text: Texts,
  callout: Texts,
  choice: Choice,
  sort: Sorted,
  matching: Sorted,
  signs: Signs,
  conversation: Talk,
  channels: Channels,
  aid: ({ block }) => (
    <p>
      <Words line={block.text} />
    </p>
  ),
  picture: ({ block }) => (
    <>
      <Drawing name={block.media} />
      {block.caption && (
        <p>
          <Words line={block.caption} />
        </p>
      )}
    </>
  ),
  dialogue: ({ block }) => (
    <>
      <Text text={block.intro} />
      <Drawing name={block.media} />
      {block.lines.map(({ who, says }) => (
        <Spoken who={<Words line={who} />} says={says} />
      ))}
      <CompositeNote />
    </>
  ),
  guess: ({ block }) => (
    <>
      <Asked prompt={block.prompt} options={block.options} mark={({ correct }) => correct && '✓'} />
      <After>
        <Text text={block.answer} />
      </After>
    </>
  ),
  // By the alphabet: any other order would give a hint.
  ordering: ({ block: { prompt, options } }) => (
    <Asked
      prompt={prompt}
      options={[...options].sort((a, b) => plain(a.text).localeCompare(plain(b.text)))}
      mark={({ place }) => place}
    />
  ),
  plan: ({ block }) => (
    <>
      <Asked prompt={block.prompt} options={block.options} />
      <After>
        <Text text={block.after} />
      </After>
    </>
  ),
  chart: ({ block }) => (
    <>
      <Head line={block.title} />
      <p>{block.label}</p>
      {block.note && (
        <p class="note">
          <Words line={block.note} />
        </p>
      )}
    </>
  ),
  summary: ({ block }) => (
    <>
      <Head line={block.heading} />
      <ul>
        {block.points.map((point) => (
          <li>
            <Words line={point} />
          </li>
        ))}
      </ul>
    </>
  ),
};

export const PlainBlock = ({ block }: { block: BlockView }) => {
  const View = plainViews[block.kind] as Plain<BlockView>;
  return <View block={block} />;
};
