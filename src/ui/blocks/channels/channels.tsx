import type { ChannelsView } from '../../../content/blocks/channels';
import { type BlockProps, useSurroundings } from '../../block-props';
import { ChannelLink, checkedOn } from '../../components/channel';
import { Words } from '../../components/rich-text';
import './channels.css';

/** Help lines: what each is for, its number as text, and when somebody last checked it. */
export const ChannelsBlock = ({ block }: BlockProps<ChannelsView>) => {
  const around = useSurroundings();
  const Name = block.heading ? 'h3' : 'h2';
  return (
    <div class="card stack">
      {block.heading && (
        <h2>
          <Words line={block.heading} />
        </h2>
      )}
      <ul class="lines">
        {block.channels.map((id) => {
          const channel = around.channels[id];
          return (
            channel && (
              <li>
                <Name>
                  <Words line={channel.name} />
                </Name>
                <p>
                  <Words line={channel.purpose} />
                </p>
                {channel.note && (
                  <p class="note">
                    <Words line={channel.note} />
                  </p>
                )}
                <p class="dial">
                  <ChannelLink channel={channel} />
                  <span class="note">{checkedOn(around, channel.checked)}</span>
                </p>
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
};
