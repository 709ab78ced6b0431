import { useSurroundings } from '../block-props';
import { Art } from '../components/art';
import { placeIsSaved, savingWords } from '../saving-words';
import { useCourse } from '../screen-props';
import { CopyReport } from '../shell/copy-report';
import { Heading } from '../shell/heading';
import { LanguageSwitch } from '../shell/language-switch';

/** The session is over: what was saved, and that the page may be closed. */
export const Ended = () => {
  const { t } = useSurroundings();
  const { launched, context, start } = useCourse();
  const alone = launched.port.edition === 'standalone';
  return (
    <main id="main" class="stack-l result">
      <div class="result-top">
        <Art name={start.course.finishArt} decorative look="result-art" />
        <Heading lead={<p>{savingWords(launched, context, t)}</p>}>{t.end.title}</Heading>
      </div>
      <p>
        {(launched.review || placeIsSaved(launched, context)) && t.end.closeNow} {!alone && t.end.again}
      </p>
      {!launched.review && !alone && (
        <p>
          <CopyReport look="btn btn-secondary" />
        </p>
      )}
      <LanguageSwitch />
    </main>
  );
};
