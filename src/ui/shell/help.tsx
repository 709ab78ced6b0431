import type { HelpPlace } from '../../domain/parts';
import { stateLineHolds } from '../../domain/settings';
import { useSurroundings } from '../block-props';
import { ChannelLink, checkedOn } from '../components/channel';
import { Words } from '../components/rich-text';
import { useCourse } from '../screen-props';
import { Dialog } from './dialog';
import { DrawerTop } from './drawer-top';
import { LocalLines, LocalSteps } from './local-lines';
import './help.css';

/** Who to call: danger first, then your own line and contact, then national lines, then lines for the learner. */
export const Help = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const { t } = useSurroundings();
  const { settings, now } = useCourse().launched;
  return (
    <Dialog open={open} onClose={onClose} label="help-title" look="drawer">
      <div class="drawer-in">
        <DrawerTop id="help-title" title={t.help.title} onClose={onClose} />
        <Lines place="danger" heading={t.help.danger} look="urgent" />
        <section>
          <h3>{t.help.report}</h3>
          <LocalSteps />
          <LocalLines />
          {!stateLineHolds(settings, now()) && <Entries place="report" />}
          {settings.contacts.length === 0 && <p class="note">{t.help.localNone}</p>}
        </section>
        <Lines place="also" heading={t.help.also} />
        <Lines place="you" heading={t.help.you} />
      </div>
    </Dialog>
  );
};

const Lines = ({ place, heading, look }: { place: HelpPlace; heading: string; look?: string }) => (
  <section class={look}>
    <h3>{heading}</h3>
    <Entries place={place} />
  </section>
);

const Entries = ({ place }: { place: HelpPlace }) => {
  const around = useSurroundings();
  const { start } = useCourse();
  return (
    <>
      {start.channels
        .filter(({ help }) => help === place)
        .map((channel) => (
          <div class="line" key={channel.id}>
            <p class="line-name">
              <Words line={channel.name} />
            </p>
            <p class="line-number">
              <ChannelLink channel={channel} />
            </p>
            <p class="note">
              <Words line={channel.purpose} />
            </p>
            {channel.note && (
              <p class="note">
                <Words line={channel.note} />
              </p>
            )}
            <p class="note">{checkedOn(around, channel.checked)}</p>
          </div>
        ))}
    </>
  );
};
