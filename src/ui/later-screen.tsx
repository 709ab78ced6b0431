import type { BlockView } from '../content/blocks';
import type { CertificateWords } from '../domain/certificate';
import type { AidPart } from '../domain/job-aid';
import type { FinalPart, LessonPart, SourcesPart } from '../domain/parts';
import { Aid } from './papers/aid';
import { Certificate } from './papers/certificate';
import type { WordsPart } from './part-store';
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

interface LaterScreenProps {
  /** State of the course machine. */
  readonly state: string;
  /** The words that the state needs beside `start`. */
  readonly part: WordsPart | undefined;
}

/** Picks the screen for every state of the course machine but the welcome page. */
export const LaterScreen = ({ state, part }: LaterScreenProps) => {
  const { place, final } = useCourse().context.record;
  switch (state) {
    case 'lesson':
      return place.screen === 'page' ? <LessonPage page={place.page} part={part as LessonPart} /> : null;
    case 'plain':
      return place.screen === 'page' ? <PlainLesson page={place.page} part={part as LessonPart<BlockView>} /> : null;
    case 'secondLook':
      return <SecondLook part={part as LessonPart} />;
    case 'checking':
      if (final.phase === 'asking' && final.index >= final.draw.length) return <Overview part={part as FinalPart} />;
      return <ItemScreen part={part as FinalPart} />;
    case 'review':
      return <Review part={part as FinalPart} />;
    case 'sources':
      return <Sources part={part as SourcesPart} />;
    case 'certificate':
      return <Certificate words={part as CertificateWords} />;
    case 'aid':
      return <Aid part={part as AidPart} />;
    case 'beforeFinal':
      return <BeforeFinal />;
    case 'result':
      return <Result />;
    case 'finished':
      return <Finished />;
    case 'ended':
      return <Ended />;
    default:
      return null;
  }
};
