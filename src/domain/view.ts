import type { Line, RichText } from './text';

/** Question parts as a screen shows them, in one language. */
export interface OptionView {
  readonly key: string;
  readonly text: Line;
  readonly reason: RichText;
  /** single, multiple: this option is right. */
  readonly correct?: true;
  /** matching: key of the right target. */
  readonly target?: string;
  /** ordering: place, 1 = first; equal places may swap. */
  readonly place?: number;
}

export interface TargetView {
  readonly key: string;
  readonly text: Line;
}

/** An answerable question in one language: what choice, sort, matching and ordering screens show. */
export interface AskView {
  readonly type: 'single' | 'multiple' | 'matching' | 'ordering';
  readonly options: readonly OptionView[];
  readonly targets?: readonly TargetView[];
}

/** A final item in one language. */
export interface ItemView extends AskView {
  readonly id: string;
  readonly situation?: RichText;
  readonly prompt: Line;
  readonly keep?: Line;
  readonly claims: readonly string[];
}

/** As much of a checked claim as stands beside the words that rest on it. */
export interface CitedClaim {
  /** A name, which is English in every language of the course, */
  readonly publisher: string;
  /** or what kind of source it is, in the words of this language. */
  readonly described?: true;
  /** Of the data, else of the source, */
  readonly year?: number;
  /** else how old it is, in words; neither where the source bears no date. */
  readonly published?: string;
  /** Only where a page lists its sources. */
  readonly statement?: Line;
  /** What the claim leaves out; shown wherever its number stands. */
  readonly caveat?: Line;
  /** May only be used with its caveat in place. */
  readonly bound?: true;
}

/** A checked claim as the list of sources shows it. */
export interface ClaimView extends CitedClaim {
  readonly id: string;
  readonly published: string;
  readonly statement: Line;
  readonly title: string;
  readonly url: string;
  readonly scope: string;
  /** Only for labelled exercises: a figure that does not hold. */
  readonly myth?: true;
}

/** A phone line or site, with the day somebody last checked it. */
export interface ChannelView {
  readonly id: string;
  readonly name: Line;
  readonly purpose: Line;
  readonly note?: Line;
  /** Digits as people dial them, e.g. `1-888-373-7888`. */
  readonly phone?: string;
  readonly site?: string;
  readonly checked: string;
}

export interface PageView<Block = unknown> {
  readonly id: string;
  readonly title: Line;
  readonly lead?: RichText;
  readonly blocks: readonly Block[];
}
