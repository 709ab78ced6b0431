import type { Edition } from '../../../scorm/port';
import type { Choice, FaultName } from './choices';
import * as choices from './choices';

/** Everything that the controls set. */
export interface Setup {
  /** Id of the booster; '' for the course itself. */
  readonly course: string;
  readonly edition: Edition;
  /** Id of a sample learner, or `other`. */
  readonly learner: string;
  /** Name of the other learner. */
  readonly name: string;
  readonly mode: string;
  readonly credit: string;
  readonly passMark: string;
  readonly profile: string;
  readonly open: string;
  /** Who the package is made for: `learner`, or `reviewer` as with `reviewer: true` in its settings. */
  readonly viewer: string;
  readonly size: string;
  readonly faults: readonly FaultName[];
}

/** Begins the id of a zip that somebody gave this page, in place of a booster's. */
export const ownPrefix = 'own-';
export const isOwn = ({ course }: Pick<Setup, 'course'>): boolean => course.startsWith(ownPrefix);

/** Speaks SCORM, so that this page is its LMS. */
export const isScorm = ({ edition }: Pick<Setup, 'edition'>): boolean => edition !== 'standalone' && edition !== 'cmi5';

/** How a package is asked for: `scorm12`, or `scorm12~week` for a booster. */
export const packageKey = ({ edition, course }: Pick<Setup, 'edition' | 'course'>): string =>
  course ? `${edition}~${course}` : edition;

/** Where its files are: beside the key, whether they are those of a reviewer's copy. */
export const packageAddress = (setup: Pick<Setup, 'edition' | 'course' | 'viewer'>): string =>
  setup.viewer === 'reviewer' ? `${setup.edition}~${setup.course}~reviewer` : packageKey(setup);

export const defaults: Setup = {
  course: '',
  edition: 'scorm12',
  learner: 'ana',
  name: '',
  mode: 'normal',
  credit: 'credit',
  passMark: 'none',
  profile: 'strict',
  open: 'frame',
  viewer: 'learner',
  size: 'full',
  faults: [],
};

const pick = <T extends string>(list: readonly Choice<T>[], wanted: unknown, otherwise: T): T =>
  list.find(({ id }) => id === wanted)?.id ?? otherwise;

type Words = Readonly<Partial<Record<keyof Setup, unknown>>>;

/** Settings from outside (address, storage): what is not known stays as it was. */
export function readSetup(words: Words, base: Setup): Setup {
  const wantedFaults = Array.isArray(words.faults) ? words.faults : base.faults;
  return {
    course: typeof words.course === 'string' && /^[a-z0-9-]{0,24}$/.test(words.course) ? words.course : base.course,
    edition: pick(choices.editions, words.edition, base.edition),
    learner: pick([...choices.learners, choices.otherLearner], words.learner, base.learner),
    name: typeof words.name === 'string' ? words.name.slice(0, 100) : base.name,
    mode: pick(choices.modes, words.mode, base.mode),
    credit: pick(choices.credits, words.credit, base.credit),
    passMark: pick(choices.passMarks, words.passMark, base.passMark),
    profile: pick(choices.profileChoices, words.profile, base.profile),
    open: pick(choices.openings, words.open, base.open),
    viewer: pick(choices.viewers, words.viewer, base.viewer),
    size: pick(choices.sizes, words.size, base.size),
    faults: choices.faultChoices.map(({ id }) => id).filter((id) => wantedFaults.includes(id)),
  };
}

/** `?edition=scorm2004-4&learner=Jo%20Doe&faults=commitFails,apiLate&launch=1`; a learner who is no sample is a name. */
export function setupFromAddress(query: string, base: Setup): { setup: Setup; launch: boolean } {
  const given = Object.fromEntries(new URLSearchParams(query));
  const words: Record<string, string | undefined> = { ...choices.madeOfControls[given.profile ?? ''], ...given };
  const known = choices.learners.some(({ id }) => id === words.learner) || words.learner === 'other';
  const learner = words.learner && !known ? { learner: 'other', name: words.learner } : {};
  const faults = words.faults?.split(',');
  const setup = readSetup({ ...words, passMark: words.passmark, ...learner, ...(faults && { faults }) }, base);
  return { setup, launch: words.launch === '1' };
}

export interface Learner {
  readonly id: string;
  /** As an LMS hands it over. */
  readonly name: string;
  readonly label: string;
  readonly lang?: string;
}

export function learnerOf({ learner, name }: Setup): Learner {
  const sample = choices.learners.find(({ id }) => id === learner);
  if (sample) return { ...sample, id: `learner-${sample.id}` };
  const typed = name.trim() || 'Jo Doe';
  // The id must be plain letters and digits, and the same for the same name.
  const code = [...typed.toLowerCase()].map((letter) =>
    /[a-z0-9]/.test(letter) ? letter : `_${letter.codePointAt(0)?.toString(16)}`,
  );
  return { id: `other-${code.join('').slice(0, 200)}`, name: typed, label: typed };
}
