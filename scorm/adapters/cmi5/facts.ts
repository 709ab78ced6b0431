import type { AnswerReport } from '../../port';
import { list, object, text } from './json';

interface When {
  /** Milliseconds since 1970. */
  readonly at: number;
}
interface Span extends When {
  readonly seconds: number;
}

/** Something the LMS shall know, as yet without the words of xAPI. */
export type Fact =
  | (When & { readonly verb: 'initialized' })
  | (When & { readonly verb: 'answered'; readonly answer: AnswerReport })
  | (Span & { readonly verb: 'completed' | 'terminated' })
  | (Span & { readonly verb: 'passed' | 'failed'; readonly percent?: number | undefined });

/** Once in a whole enrolment, whichever device says it. */
export const isVerdict = ({ verb }: { readonly verb: string }): boolean => verb === 'completed' || verb === 'passed';

/** Belongs to the enrolment, as do answers, whose ids are unique in a learner's history; the rest to one session. */
export const isLasting = (fact: Fact): boolean => fact.verb === 'answered' || isVerdict(fact);

/** Tells facts apart within an enrolment, the same in every session for those that last. */
export const nameOf = (fact: Fact, session: string): string =>
  fact.verb === 'answered' ? `answered ${fact.answer.id}` : isLasting(fact) ? fact.verb : `${fact.verb} ${session}`;

const YEAR_2100 = Date.UTC(2100);
const ANSWER_TYPES = ['single', 'multiple', 'matching', 'ordering'];

/** What this browser kept of an earlier session may have been written by any page of the same server. */
function isSound(value: unknown): value is Fact {
  const { verb, at, seconds, percent, answer } = object(value);
  if (typeof at !== 'number' || at < 0 || at > YEAR_2100) return false;
  if (verb === 'completed') return typeof seconds === 'number';
  if (verb === 'passed') return typeof seconds === 'number' && (percent === undefined || typeof percent === 'number');
  const { id, type, response, correct, latency, objective, description } = object(answer);
  const texts = [id, objective, description, ...list(response), ...list(correct)];
  return (
    verb === 'answered' &&
    text(id) !== '' &&
    ANSWER_TYPES.includes(text(type)) &&
    typeof latency === 'number' &&
    Array.isArray(response) &&
    Array.isArray(correct) &&
    texts.every((part) => typeof part === 'string')
  );
}

export const soundFacts = (value: unknown): readonly Fact[] => list(value).filter(isSound);

/** A record as it is kept in the record store or in this browser. */
export interface Kept {
  readonly text: string;
  /** The page that wrote it, and its how manieth version this is. */
  readonly by: string;
  readonly version: number;
}

export const readKept = (value: unknown): Kept => {
  const { text: record, by, version } = object(value);
  return { text: text(record), by: text(by), version: typeof version === 'number' ? version : 0 };
};

export const stampOf = ({ by, version }: Omit<Kept, 'text'>): string => (by ? `${by} ${version}` : '');
