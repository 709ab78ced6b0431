import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Answer, Confidence, Question } from '../domain/question';
import type { Strings } from '../domain/strings';
import type { ChannelView, CitedClaim } from '../domain/view';

/** What every screen may use: the words of the player, drawings, claims and help lines in the current language. */
export interface Surroundings {
  readonly language: string;
  readonly t: Strings;
  readonly claims: Readonly<Record<string, CitedClaim>>;
  readonly channels: Readonly<Record<string, ChannelView>>;
  readonly art: Readonly<Record<string, Drawing>>;
  /** Says something in the polite status region ("Saved", "Moved up"). Never used for feedback, which takes focus. */
  readonly announce: (words: string) => void;
}

export interface Drawing {
  /** Checked at build: shapes only. */
  readonly svg: string;
  readonly alt: string;
}

export const SurroundingsContext = createContext<Surroundings | undefined>(undefined);

export const useSurroundings = (): Surroundings => {
  const found = useContext(SurroundingsContext);
  if (!found) throw new Error('A screen was rendered outside SurroundingsContext');
  return found;
};

/** What a block component gets. Blocks without a question ignore everything but `block`. */
export interface BlockProps<V> {
  readonly block: V;
  /** The scoring side of the block; absent for blocks that take no answer. */
  readonly question?: Question | undefined;
  /** The learner's answer so far; absent until touched. `checked` = judged, feedback is shown. */
  readonly answer?: Answer | undefined;
  /** Keeps a draft (nothing is judged): the response string of src/domain/response.ts. */
  readonly onAnswer: (response: string, confidence?: Confidence) => void;
  /** Judges the current draft. Call it only when complete; otherwise show the error summary. */
  readonly onCheck: () => void;
  /** Opens the question again with its response kept, for a second try. */
  readonly onRetry: () => void;
}
