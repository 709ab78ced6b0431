import type { CertificateWords } from '../domain/certificate';
import type { AidPart } from '../domain/job-aid';
import type { FinalPart, LessonPart, PlainPart, SourcesPart } from '../domain/parts';
import { useSurroundings } from './block-props';
import { Aid } from './papers/aid';
import { Certificate } from './papers/certificate';
import type { Part } from './part-store';
import { useCourse } from './screen-props';
import { BeforeFinal } from './screens/before-final';
import { Ended } from './screens/ended';
import { Finished } from './screens/finished';
import { ItemScreen } from './screens/item';
import { LessonPage } from './screens/lesson-page';
import { Overview } from './screens/overview';
import { PlainLesson } from './screens/plain';
import { Result } from './screens/result';
import { Review } from './screens/review';
import { SecondLook } from './screens/second-look';
import { Sources } from './screens/sources';
import { Welcome } from './screens/welcome';
import { Heading } from './shell/heading';

interface ScreenProps {
  /** State of the course machine. */
  readonly state: string;
  readonly part: Part | undefined;
  readonly waiting: 'loading' | 'failed' | undefined;
  readonly onLoad: () => void;
}

/** Picks the screen for the state of the course machine. */
export const Screen = ({ state, part, waiting, onLoad }: ScreenProps) => {
  const { place, final } = useCourse().context.record;
  switch (state) {
    case 'lesson':
      if (part && place.screen === 'page') return <LessonPage page={place.page} part={part as LessonPart} />;
      break;
    case 'plain':
      if (part && place.screen === 'page') return <PlainLesson page={place.page} part={part as PlainPart} />;
      break;
    case 'secondLook':
      if (part) return <SecondLook part={part as LessonPart} />;
      break;
    case 'checking':
      if (!part) break;
      if (final.phase === 'asking' && final.index >= final.draw.length) return <Overview part={part as FinalPart} />;
      return <ItemScreen part={part as FinalPart} />;
    case 'review':
      if (part) return <Review part={part as FinalPart} />;
      break;
    case 'sources':
      if (part) return <Sources part={part as SourcesPart} />;
      break;
    case 'certificate':
      if (part) return <Certificate words={part as CertificateWords} />;
      break;
    case 'aid':
      if (part) return <Aid part={part as AidPart} />;
      break;
    case 'beforeFinal':
      return <BeforeFinal />;
    case 'result':
      return <Result />;
    case 'finished':
      return <Finished />;
    case 'ended':
      return <Ended />;
    default:
      return (
        <main id="main">
          <Welcome />
        </main>
      );
  }
  return <Waiting failed={waiting === 'failed'} onLoad={onLoad} />;
};

/** The words of this screen are on their way, or did not come: said in words, with a way to try again. */
const Waiting = ({ failed, onLoad }: { failed: boolean; onLoad: () => void }) => {
  const { status } = useSurroundings().t;
  return (
    <main id="main" class="stack-l">
      <Heading>{failed ? status.loadFailedTitle : status.loading}</Heading>
      {failed && (
        <>
          <p>{status.loadFailed}</p>
          <p>
            <button type="button" class="btn btn-primary" onClick={onLoad}>
              {status.loadAgain}
            </button>
          </p>
        </>
      )}
    </main>
  );
};
