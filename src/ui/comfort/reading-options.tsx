import { type ComfortName, comfortChoices } from '../../domain/comfort';
import { useSurroundings } from '../block-props';
import { Segments } from '../components/segments';
import { chooseVoice, useVoices } from '../listen/voices';
import { Dialog } from '../shell/dialog';
import { DrawerTop } from '../shell/drawer-top';
import { speeds, useComfort } from './use-comfort';

interface ReadingOptionsProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** How the course looks and sounds to this learner. Each choice counts at once. */
export const ReadingOptions = ({ open, onClose }: ReadingOptionsProps) => {
  const { t: all, language } = useSurroundings();
  const t = all.comfort;
  const voice = chooseVoice(useVoices(), language);
  const { comfort, choose } = useComfort();
  const names = (Object.keys(comfortChoices) as ComfortName[]).filter((name) => voice || name !== 'speed');
  return (
    <Dialog open={open} onClose={onClose} label="reading-title" look="drawer">
      {/* Not in the page before it is asked for. */}
      {open && (
        <div class="drawer-in">
          <DrawerTop id="reading-title" title={t.title} onClose={onClose} />
          <p class="note">{t.intro}</p>
          {names.map((name) => (
            <Segments<string>
              key={name}
              name={name}
              legend={<b>{t[name]}</b>}
              choices={(name === 'speed' ? speeds : comfortChoices[name]).map((value) => ({ value, words: t[value] }))}
              chosen={comfort[name]}
              onChoose={(value) => choose({ [name]: value })}
            />
          ))}
        </div>
      )}
    </Dialog>
  );
};
