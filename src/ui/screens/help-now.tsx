import { useSurroundings } from '../block-props';
import { ChannelLink } from '../components/channel';
import { Words } from '../components/rich-text';
import { useCourse } from '../screen-props';
import { LocalLines } from '../shell/local-lines';

/** The lines that matter before anything else, on the first screen itself. */
export const HelpNow = () => {
  const { t } = useSurroundings();
  const { start, openHelp } = useCourse();
  const first = start.channels.filter(({ id }) => id === 'emergency' || id === 'lifeline');
  return (
    <section class="help-now">
      <h2>{t.welcome.helpNow}</h2>
      <dl>
        {first.map((channel) => (
          <div key={channel.id}>
            <dt>
              <Words line={channel.purpose} />
            </dt>
            <dd>
              <ChannelLink channel={channel} />
            </dd>
          </div>
        ))}
      </dl>
      <LocalLines />
      <button type="button" class="tool tool-help" onClick={openHelp}>
        {t.welcome.allHelp}
      </button>
    </section>
  );
};
