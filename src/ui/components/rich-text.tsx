import { type Inline, type Line, plain, type RichText } from '../../domain/text';
import type { ChannelView } from '../../domain/view';
import { type Surroundings, useSurroundings } from '../block-props';
import { ChannelLink, checkedOn, Out } from './channel';
import './rich-text.css';

/**
 * One line of learner text.
 * `bare` leaves links out: inside labels, buttons and legends, where a link would be a control within a control.
 */
export const Words = ({ line, bare = false }: { line: Line; bare?: boolean }) => (
  <>
    {line.map((part) => (
      <Part part={part} bare={bare} />
    ))}
  </>
);

/** Paragraphs and lists of learner text. */
export const Prose = ({ text }: { text: RichText }) => (
  <div class="prose">
    {text.map(([tag, content]) => {
      if (tag === 'p')
        return (
          <p>
            <Words line={content} />
          </p>
        );
      const Tag = tag;
      return (
        <Tag>
          {content.map((item) => (
            <li>
              <Words line={item} />
            </li>
          ))}
        </Tag>
      );
    })}
  </div>
);

const Part = ({ part, bare }: { part: Inline; bare: boolean }) => {
  if (typeof part === 'string') return <>{part}</>;
  switch (part[0]) {
    case 'b':
      return (
        <strong>
          <Words line={part[1]} bare={bare} />
        </strong>
      );
    case 'i':
      return (
        <em>
          <Words line={part[1]} bare={bare} />
        </em>
      );
    case 'claim':
      return <Words line={part[2]} bare={bare} />;
    case 'lang':
      return (
        <span lang={part[1]}>
          <Words line={part[2]} bare={bare} />
        </span>
      );
    case 'link':
      return bare ? (
        <Words line={part[2]} bare />
      ) : (
        <Out href={part[1]}>
          <Words line={part[2]} bare />
        </Out>
      );
    case 'channel':
      return <Channel id={part[1]} bare={bare} />;
  }
};

/** Name, number and day of the last check: a number never stands alone. */
const Channel = ({ id, bare }: { id: string; bare: boolean }) => {
  const around = useSurroundings();
  const channel = around.channels[id];
  if (!channel) return null;
  if (bare) return <>{channelWords(channel)}</>;
  return (
    <span class="channel">
      <Words line={channel.name} bare />: <ChannelLink channel={channel} /> ({lowerFirst(checkedOn(around, channel.checked))})
    </span>
  );
};

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

const channelWords = ({ name, phone, site }: ChannelView): string => `${plain(name)}: ${phone ?? site ?? ''}`;

/** The words of a line where markup cannot go (an `option` of a `select`, an announcement). */
export const spoken = (line: Line, channels: Surroundings['channels']): string =>
  line
    .map((part) => {
      const channel = typeof part !== 'string' && part[0] === 'channel' ? channels[part[1]] : undefined;
      return channel ? channelWords(channel) : plain([part]);
    })
    .join('');
