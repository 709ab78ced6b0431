import { useSurroundings } from '../block-props';
import { Art } from '../components/art';
import { useCourse } from '../screen-props';
import { Heading } from '../shell/heading';

/** The session is over: what was saved, and that the page may be closed. */
export const Ended = () => {
  const { t } = useSurroundings();
  const { launched, start } = useCourse();
  const saved = launched.review
    ? t.status.review
    : launched.storage === 'lms'
      ? t.end.saved
      : launched.storage === 'browser'
        ? t.status.browser
        : t.status.memory;
  return (
    <main id="main" class="stack-l result">
      <Art name={start.course.finishArt} decorative look="result-art" />
      <Heading lead={<p>{saved}</p>}>{t.end.title}</Heading>
      <p>{t.end.closeNow}</p>
    </main>
  );
};
