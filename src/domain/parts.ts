import type { CertificateWords } from './certificate';
import type { AidPart } from './job-aid';
import type { Outline } from './outline';
import type { Strings } from './strings';
import type { Line, RichText } from './text';
import type { ChannelView, CitedClaim, ClaimView, ItemView, PageView } from './view';

/**
 * The words of the course in one language, in the pieces in which the browser fetches them:
 * `start` before the first screen works, each lesson and the final when near, `sources`, `certificate` and `aid` when
 * asked for.
 */
export interface StartPart {
  readonly strings: Strings;
  readonly course: CourseView;
  readonly lessons: Readonly<Record<string, { readonly title: Line; readonly does: Line }>>;
  readonly channels: readonly (ChannelView & { readonly help?: HelpPlace })[];
  /** What the drawings of the frame show, by name; the drawings themselves are the same in every language. */
  readonly alts: Readonly<Record<string, string>>;
}

/** Drawings of the frame by name: those of the welcome page, of the pause and of the end. */
export type DrawingsPart = Readonly<Record<string, string>>;

export type HelpPlace = 'danger' | 'report' | 'also' | 'you';

export interface CourseView {
  readonly title: string;
  readonly short: string;
  readonly description: string;
  readonly independent: Line;
  readonly headline: Line;
  readonly lead: RichText;
  readonly promise: readonly Line[];
  readonly notes: readonly { readonly heading: Line; readonly text: RichText }[];
  readonly roles: Readonly<Record<string, { readonly name: Line; readonly detail: Line }>>;
  readonly objectives: Readonly<Record<string, Line>>;
  readonly pause: { readonly heading: Line; readonly text: RichText; readonly grounding: Line };
  readonly finish: { readonly heading: Line; readonly text: RichText };
  /** Names of its drawings. */
  readonly hero: string;
  readonly pauseArt: string;
  readonly finishArt: string;
}

export type Art = Readonly<Record<string, { readonly svg: string; readonly alt: string }>>;

export interface LessonPart<Block = unknown> {
  readonly pages: Readonly<Record<string, PageView<Block>>>;
  readonly claims: Readonly<Record<string, CitedClaim>>;
  readonly art: Art;
}

export interface FinalPart {
  readonly items: Readonly<Record<string, ItemView>>;
  readonly claims: Readonly<Record<string, CitedClaim>>;
}

export interface SourcesPart {
  readonly claims: readonly ClaimView[];
}

/** Words in one language. */
export type WordsPart = StartPart | LessonPart | FinalPart | SourcesPart | CertificateWords | AidPart;

/** Everything of the content that a part may be. */
export type Part = Outline | WordsPart | DrawingsPart;
