import { base36, bits, checksum, list, number, optional, pair, pairs, readBits } from './codec-text';
import { fitComfort } from './comfort';
import type { Outline } from './outline';
import type { FinalProgress, Place, ProgressRecord } from './progress';
import type { Answer, Confidence, Question } from './question';
import { doubted, remains } from './salvage';
import { restMinutes } from './second-look';

/**
 * The saved record as text: letters, digits and `. - _` only, which every LMS keeps unchanged.
 *
 * Head and body each end in a checksum. Where an LMS cut the text off, the head alone still gives place, role,
 * best score and outcome. Ids stand as their ledger numbers in base 36, so content may be reordered and extended.
 */
export type Decoded =
  /** head: cut off or damaged; what is sure is in the record. */
  | { readonly kind: 'whole' | 'head'; readonly record: ProgressRecord }
  /** empty: nothing saved · foreign: of another course · newer: written by a later version · unreadable: damaged */
  | { readonly kind: 'empty' | 'foreign' | 'newer' | 'unreadable' };

/** Version of the form, not of the course. Also part of the name under which a browser keeps a text. */
export const version = '1';
const headLength = 10;
const bodyLength = 9;

export const encode = (record: ProgressRecord, outline: Outline): string => {
  const numbers = numbersOf(outline);
  const head = [
    version,
    courseMark(outline),
    record.language,
    record.role ?? '-',
    record.outcome.charAt(0),
    optional(record.best),
    optional(record.passedOn),
    placeCode(record.place, numbers.page),
    base36(record.seconds),
    base36(record.final.seed),
  ].join('.');
  const { final } = record;
  const body = [
    bits(record.visited.flatMap((id) => numbers.page.get(id) ?? [])),
    Object.entries(record.answers)
      .flatMap(([id, answer]) => {
        const question = numbers.question.get(id);
        return question ? [pair(question.n) + flag(answer) + portable(question, answer.response)] : [];
      })
      .join('-'),
    base36(final.attempt),
    final.phase.charAt(0),
    base36(final.index),
    final.draw
      .flatMap((id) => numbers.question.get(id) ?? [])
      .map(({ n }) => pair(n))
      .join(''),
    final.parallels
      .flatMap((id) => numbers.question.get(id) ?? [])
      .map(({ n }) => pair(n))
      .join(''),
    Object.entries(final.answers)
      .flatMap(([id, { response, seconds }]) => {
        const question = numbers.question.get(id);
        return question ? [`${pair(question.n)}${portable(question, response)}_${base36(seconds)}`] : [];
      })
      .join('-'),
    // Later fields follow here: an older version skips what it does not know.
    Object.entries(record.missed)
      .flatMap(([id, minute]) => {
        const question = numbers.question.get(id);
        return question ? [pair(question.n) + (minute === null ? '-' : base36(minute / restMinutes))] : [];
      })
      .join(''),
    record.comfort,
  ].join('.');
  return `${head}.${checksum(head)}.${body}.${checksum(body)}`;
};

/** Reads untrusted text. Never throws; what is not understood is left out. */
export const decode = (text: string, outline: Outline): Decoded => {
  if (text.trim() === '') return { kind: 'empty' };
  const fields = text.trim().split('.');
  const head = fields.slice(0, headLength);
  const rest = fields.slice(headLength + 1);
  const body = rest.slice(0, -1);
  const headHolds = head.length === headLength && fields[headLength] === checksum(head.join('.'));
  const bodyHolds = rest.length > bodyLength && rest[rest.length - 1] === checksum(body.join('.'));
  if (!headHolds && !(bodyHolds && head[0] === version && head[1] === courseMark(outline))) return { kind: 'unreadable' };
  if (head[0] !== version) return { kind: 'newer' };
  if (head[1] !== courseMark(outline)) return { kind: 'foreign' };

  const names = namesOf(outline);
  const record = readHead(head, names);
  if (!headHolds) return { kind: 'head', record: readBody(doubted(record, head), body, names) };
  return bodyHolds
    ? { kind: 'whole', record: readBody(record, body, names) }
    : { kind: 'head', record: remains(readBody(record, rest, names), rest.length > 2) };
};

const readHead = (head: readonly string[], names: Names): ProgressRecord => {
  const [, , language = 'en', role = '-', outcome, best = '-', passedOn = '-', place = 'w', seconds = '0', seed = '0'] = head;
  return {
    language,
    role: role === '-' ? null : role,
    place: readPlace(place, names.page),
    visited: [],
    answers: {},
    missed: {},
    comfort: '',
    final: { attempt: 0, seed: number(seed), phase: 'none', draw: [], parallels: [], index: 0, answers: {} },
    best: best === '-' ? null : Math.min(100, number(best)),
    outcome: outcome === 'p' ? 'passed' : outcome === 'f' ? 'failed' : 'incomplete',
    passedOn: passedOn === '-' ? null : number(passedOn),
    seconds: number(seconds),
  };
};

const readBody = (head: ProgressRecord, body: readonly string[], names: Names): ProgressRecord => {
  const [
    visited = '',
    answers = '',
    attempt = '0',
    phase = 'n',
    index = '0',
    draw = '',
    parallels = '',
    finalAnswers = '',
    missed = '',
    comfort = '',
  ] = body;
  const final: FinalProgress = {
    ...head.final,
    attempt: number(attempt),
    phase: phases.find((one) => one.startsWith(phase)) ?? 'none',
    index: number(index),
    draw: pairs(draw).flatMap((n) => names.question.get(n)?.id ?? []),
    parallels: pairs(parallels).flatMap((n) => names.question.get(n)?.id ?? []),
    answers: Object.fromEntries(
      list(finalAnswers).flatMap((entry) => {
        const question = names.question.get(number(entry.slice(0, 2)));
        const [response = '', seconds = '0'] = entry.slice(2).split('_');
        return question ? [[question.id, { response: unportable(question, response), seconds: number(seconds) }]] : [];
      }),
    ),
  };
  return {
    ...head,
    visited: readBits(visited).flatMap((n) => names.page.get(n) ?? []),
    answers: Object.fromEntries(
      list(answers).flatMap((entry) => {
        const question = names.question.get(number(entry.slice(0, 2)));
        return question ? [[question.id, { ...readFlag(entry.charAt(2)), response: unportable(question, entry.slice(3)) }]] : [];
      }),
    ),
    missed: Object.fromEntries(
      (missed.match(/.../g) ?? []).flatMap((entry) => {
        const question = names.question.get(number(entry.slice(0, 2)));
        const at = entry.charAt(2);
        return question ? [[question.id, at === '-' ? null : number(at) * restMinutes]] : [];
      }),
    ),
    comfort: fitComfort(comfort),
    final,
  };
};

/* Ids and their ledger numbers. */

interface Names {
  readonly page: ReadonlyMap<number, string>;
  readonly question: ReadonlyMap<number, Question>;
}

const everyPage = ({ lessons }: Outline) => lessons.flatMap(({ pages }) => pages);
const everyQuestion = (outline: Outline) => [...everyPage(outline).flatMap(({ questions }) => questions), ...outline.bank];

const numbersOf = (outline: Outline) => ({
  page: new Map(everyPage(outline).map(({ id, n }) => [id, n])),
  question: new Map(everyQuestion(outline).map((question) => [question.id, question])),
});

const namesOf = (outline: Outline): Names => ({
  page: new Map(everyPage(outline).map(({ id, n }) => [n, id])),
  question: new Map(everyQuestion(outline).map((question) => [question.n, question])),
});

/* Small pieces. */

const phases = ['none', 'asking', 'parallel', 'graded'] as const;
const screens = ['welcome', 'final', 'result', 'review', 'end'] as const;
/** One letter per screen; result and review share their first. */
const screenCodes = 'wfrve';

const placeCode = (place: Place, pages: ReadonlyMap<string, number>): string =>
  place.screen === 'page' ? `p${base36(pages.get(place.page) ?? 0)}` : screenCodes.charAt(screens.indexOf(place.screen));

const readPlace = (code: string, pages: ReadonlyMap<number, string>): Place => {
  // A retired page has no id any more; which page comes instead, reconcile.ts knows.
  if (code.startsWith('p')) return { screen: 'page', page: pages.get(number(code.slice(1))) ?? '' };
  return { screen: screens[screenCodes.indexOf(code.charAt(0))] ?? 'welcome' };
};

/**
 * A matching answer is saved as pairs of option and target, so that options may be reordered, added and retired;
 * every other response already names its options.
 */
const portable = (question: Question, response: string): string => {
  if (question.type !== 'matching') return response;
  return [...question.keys]
    .flatMap((key, i) => (response[i] === undefined || response[i] === '-' ? [] : [key + response[i]]))
    .join('');
};
const unportable = (question: Question, text: string): string => {
  if (question.type !== 'matching' || text === '') return text;
  const targets = new Map((text.match(/../g) ?? []).map(([key = '', target = '']) => [key, target]));
  return [...question.keys].map((key) => targets.get(key) ?? '-').join('');
};

const flag = ({ checked, confidence }: Answer): string => base36((checked ? 4 : 0) + confidence);
const readFlag = (text: string): Omit<Answer, 'response'> => {
  const value = number(text);
  return { checked: value >= 4, confidence: (value % 4) as Confidence };
};

const courseMark = ({ id }: Outline): string => checksum(`course:${id}`);
