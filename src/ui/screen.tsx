import { useSurroundings } from './block-props';
import type { ScreensPart, WordsPart } from './part-store';
import { Welcome } from './screens/welcome';
import { Heading } from './shell/heading';

interface ScreenProps {
  /** State of the course machine. */
  readonly state: string;
  /** The words that the state needs beside `start`. */
  readonly part: WordsPart | undefined;
  /** Absent while they or the words are on their way. */
  readonly screens: ScreensPart | undefined;
  /** Something that the screen needs did not come. */
  readonly failed: boolean;
  readonly onLoad: () => void;
}

/** The welcome page, or once they are here the screens behind it. */
export const Screen = ({ state, part, screens: LaterScreen, failed, onLoad }: ScreenProps) => {
  if (state === 'welcome') {
    return (
      <main id="main">
        <Welcome />
      </main>
    );
  }
  return LaterScreen ? <LaterScreen state={state} part={part} /> : <Waiting failed={failed} onLoad={onLoad} />;
};

/** This screen or its words are on their way, or did not come: said in words, with a way to try again. */
const Waiting = ({ failed, onLoad }: { failed: boolean; onLoad: () => void }) => {
  const { status } = useSurroundings().t;
  return (
    <main id="main" class="stack-l" aria-busy={failed ? undefined : true}>
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
