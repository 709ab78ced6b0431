import { useSurroundings } from '../block-props';
import { Art } from '../components/art';
import { Prose, Words } from '../components/rich-text';
import { placeIsSaved } from '../saving-words';
import { useCourse } from '../screen-props';
import { Dialog } from './dialog';
import './pause.css';

/** A neutral screen at once: nothing of the topic shows, the place is kept. */
export const Pause = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const { t } = useSurroundings();
  const { launched, context, start, openHelp } = useCourse();
  const { pause, pauseArt } = start.course;
  return (
    <Dialog open={open} onClose={onClose} label="pause-title" look="pause">
      <div class="pause-in">
        <Art name={pauseArt} decorative look="pause-art" />
        <h2 id="pause-title" tabIndex={-1}>
          <Words line={pause.heading} />
        </h2>
        {placeIsSaved(launched, context) && <p>{t.status.placeSaved}</p>}
        <Prose text={pause.text} />
        <p>
          <Words line={pause.grounding} />
        </p>
        <div class="pause-buttons">
          <button type="button" class="btn btn-primary" onClick={onClose}>
            {t.pause.continue}
          </button>
          <button
            type="button"
            class="btn btn-secondary"
            onClick={() => {
              onClose();
              openHelp();
            }}
          >
            {t.header.help}
          </button>
        </div>
      </div>
    </Dialog>
  );
};
