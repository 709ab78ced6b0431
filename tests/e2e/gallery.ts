import type { Page } from '@playwright/test';
import { encode } from '../../src/domain/codec';
import { pagesOf } from '../../src/domain/course-path';
import { drawFinal, drawParallel } from '../../src/domain/draw';
import type { Item, PageOutline } from '../../src/domain/outline';
import { type FinalProgress, freshRecord, type ProgressRecord } from '../../src/domain/progress';
import type { Answer, Question } from '../../src/domain/question';
import { rightOrder, walk } from '../../src/domain/response';
import { startOrder } from '../../src/ui/components/order';
import { type Known, knownCourse } from './course';
import { settled } from './settled';
import { giveVoices } from './voices';

/**
 * Every kind of screen in every state, as a saved record to resume from: to look at, to listen to, to compare.
 * Pages are found by what stands on them, so the gallery follows the content.
 */
export interface Picture {
  /** Kind of screen and state, e.g. `choice-wrong`. */
  readonly name: string;
  readonly record: ProgressRecord;
  /** What the browser kept instead of the record as it was saved: the text of another version, or a part of it. */
  readonly kept?: (text: string) => string;
  /** What has to be so before the page opens: a voice, a file that does not come. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** What a saved record does not hold: a dialog, a form error. */
  readonly act?: (page: Page) => Promise<void>;
}

interface Path {
  readonly known: Known;
  readonly language: string;
  readonly role: string;
}

const seed = 7;

const open = (button: string) => async (page: Page) => {
  await page.locator(button).click();
  await page.locator('dialog[open]').waitFor();
};

/** Through the lesson list, which small frames hide behind a button. */
const fromList = (name: string) => async (page: Page) => {
  const entry = page.locator('#rail').getByRole('button', { name });
  if (!(await entry.isVisible())) await page.locator('.tool-menu').click();
  await entry.click();
};

export const gallery = ({ known, language, role }: Path): Picture[] => {
  const { outline } = known;
  const path = { outline, role, extensions: [] };
  const pages = outline.lessons.flatMap((lesson) => pagesOf(lesson, path).map((page) => ({ lesson: lesson.id, page })));
  const base: ProgressRecord = { ...freshRecord(language, seed), role };
  const all: ProgressRecord = { ...base, visited: pages.map(({ page }) => page.id), seconds: 1800 };
  const at = (page: PageOutline, answers: Record<string, Answer> = {}): ProgressRecord => {
    const before = pages
      .slice(
        0,
        pages.findIndex((one) => one.page === page),
      )
      .map((one) => one.page);
    return {
      ...base,
      place: { screen: 'page', page: page.id },
      visited: before.map(({ id }) => id),
      answers: { ...Object.fromEntries(before.flatMap(({ questions }) => questions.map(answered(right)))), ...answers },
    };
  };

  const kinds = new Map<string, PageOutline>();
  for (const { lesson, page } of pages)
    for (const block of known.lessons[lesson]?.pages[page.id]?.blocks ?? []) {
      const { id, kind } = block as { id: string; kind: string };
      const question = page.questions.find((one) => one.id === id);
      const name = question?.type === 'multiple' && kind === 'choice' ? 'choose-all' : kind;
      if (!kinds.has(name)) kinds.set(name, page);
    }

  const asked = ['choice', 'choose-all', 'guess', 'sort', 'matching', 'signs', 'ordering', 'conversation', 'plan'];
  const lessons = [...new Set(kinds.values())].flatMap((page): Picture[] => {
    const here = [...kinds].filter(([, one]) => one === page).map(([kind]) => kind);
    const kind = here.find((one) => asked.includes(one));
    const [question] = page.questions;
    const states = kind === 'guess' || kind === 'plan' ? { answered: right } : { wrong, right };
    return [
      { name: here.join('+'), record: at(page) },
      ...(kind && question ? Object.entries(states) : []).map(([state, answer]) => ({
        name: `${kind}-${state}`,
        record: at(page, Object.fromEntries([answered(answer)(question as Question)])),
      })),
    ];
  });

  return [
    { name: 'welcome', record: { ...base, role: null } },
    {
      name: 'welcome-error',
      record: { ...base, role: null },
      act: (page) => page.locator('.welcome-page .btn-primary').click(),
    },
    { name: 'help', record: { ...base, role: null }, act: open('.top .tool-help') },
    { name: 'break', record: { ...base, role: null }, act: open('.tools .tool:nth-child(2)') },
    ...lessons,
    ...finalPictures(all, known, role),
    ...apart({ known, language, role }),
  ];
};

/** Screens and states beside the way through the course. Those with voices are the last, since a browser keeps them. */
export const apart = ({ known: { outline, start }, language, role }: Path): Picture[] => {
  const { strings } = start;
  const pages = outline.lessons.flatMap((lesson) => pagesOf(lesson, { outline, role, extensions: [] }));
  const [first, last] = [pages[0], pages.at(-1)];
  const missed = pages.flatMap(({ questions }) => questions).find(({ type, guess }) => type === 'single' && !guess);
  if (!first || !last || !missed) throw new Error('The course has no page with a question');
  const anew: ProgressRecord = { ...freshRecord(language, seed), role };
  const begun: ProgressRecord = { ...anew, place: { screen: 'page', page: first.id } };
  const done: ProgressRecord = {
    ...anew,
    place: { screen: 'page', page: last.id },
    visited: pages.map(({ id }) => id),
    answers: Object.fromEntries(pages.flatMap(({ questions }) => questions.map(answered(right)))),
    seconds: 1800,
  };
  const voice = (localService: boolean) => (page: Page) =>
    giveVoices(page, [{ lang: language === 'es' ? 'es-MX' : 'en-US', localService }]);
  const listen = (page: Page) => page.getByRole('button', { name: strings.listen.listen, exact: true }).click();
  return [
    {
      name: 'notice-of-another-version',
      record: anew,
      kept: () => '1.left.by.something.else',
      // The language was in what could not be read.
      act: async (page) => {
        const own = page.locator(`main .languages [lang="${language}"]`);
        if ((await own.getAttribute('aria-pressed')) !== 'true') await own.click();
        await page.locator(`html[lang="${language}"]`).waitFor();
      },
    },
    { name: 'notice-of-a-part', record: done, kept: (text) => text.slice(0, -40) },
    {
      name: 'words-did-not-come',
      record: begun,
      before: (page) => page.route(`**/content/*-${outline.lessons[0]?.id}.js*`, (route) => route.abort()),
      act: (page) => page.getByRole('button', { name: strings.status.loadAgain }).waitFor({ timeout: 30_000 }),
    },
    { name: 'lesson-list', record: { ...done, place: { screen: 'welcome' } }, act: (page) => page.locator('.tool-menu').click() },
    {
      name: 'reading-options',
      record: begun,
      act: async (page) => {
        await fromList(strings.comfort.title)(page);
        await page.locator('dialog[open]').waitFor();
      },
    },
    { name: 'plain-text', record: begun, act: fromList(strings.plain.open) },
    { name: 'sources', record: begun, act: fromList(strings.header.sources) },
    { name: 'second-look', record: { ...done, place: { screen: 'final' }, missed: { [missed.id]: 0 } } },
    { name: 'booster-welcome', record: begun, act: (page) => toBooster(page, language, false) },
    { name: 'booster-end', record: begun, act: (page) => toBooster(page, language, true) },
    { name: 'ended', record: begun, act: fromList(strings.nav.leave) },
    { name: 'listen', record: begun, before: voice(true), act: listen },
    { name: 'listen-asks-first', record: begun, before: voice(false), act: listen },
  ];
};

const finalPictures = (all: ProgressRecord, { outline, start }: Known, role: string): Picture[] => {
  const { paper } = start.strings;
  const drawn = (one: number): Item[] => {
    const { final: rules, bank } = outline;
    const ids = drawFinal({ bank, rules, role, seed: one, attempt: 1, previous: [] });
    return ids.flatMap((id) => bank.find((item) => item.id === id) ?? []);
  };
  const asking = (items: readonly Item[], index: number, one: number): FinalProgress => ({
    attempt: 1,
    seed: one,
    phase: 'asking',
    draw: items.map(({ id }) => id),
    parallels: [],
    index,
    answers: Object.fromEntries(items.slice(0, index).map((item) => [item.id, { response: right(item), seconds: 20 }])),
  });
  const place = { screen: 'final' } as const;
  const items = ['single', 'multiple', 'matching', 'ordering'].flatMap((type): Picture[] => {
    for (let one = 1; one < 60; one += 1) {
      const items = drawn(one);
      const index = items.findIndex((item) => item.type === type);
      if (index >= 0) return [{ name: `item-${type}`, record: { ...all, place, final: asking(items, index, one) } }];
    }
    return [];
  });

  const draw = drawn(seed);
  const whole = asking(draw, draw.length, seed);
  const missed = draw.find(({ safety }) => safety);
  const wrongly = (item: Item) => ({
    response: item === missed || draw.indexOf(item) < 3 ? wrong(item) : right(item),
    seconds: 20,
  });
  const failed: FinalProgress = {
    ...whole,
    phase: 'graded',
    answers: Object.fromEntries(draw.map((item) => [item.id, wrongly(item)])),
  };
  const input = { bank: outline.bank, rules: outline.final, role, seed, attempt: 1, previous: [] };
  const parallel = missed && drawParallel(missed, whole.draw, input);
  const passed: ProgressRecord = {
    ...all,
    place: { screen: 'result' },
    best: 100,
    outcome: 'passed',
    passedOn: 20_600,
    final: { ...whole, phase: 'graded' },
  };
  return [
    { name: 'before-final', record: { ...all, place } },
    ...items,
    { name: 'overview', record: { ...all, place, final: whole } },
    ...(parallel
      ? [
          {
            name: 'parallel',
            record: { ...all, place, final: { ...failed, phase: 'parallel', parallels: [parallel], index: 0 } as const },
          },
        ]
      : []),
    { name: 'not-passed', record: { ...all, place: { screen: 'result' }, best: 50, final: failed } },
    { name: 'review', record: { ...all, place: { screen: 'review' }, best: 50, final: failed } },
    { name: 'passed', record: passed },
    { name: 'certificate', record: passed, act: (page) => page.getByRole('button', { name: paper.toCertificate }).click() },
    { name: 'job-aid', record: passed, act: (page) => page.getByRole('button', { name: paper.toAid }).click() },
  ];
};

const answered =
  (answer: (question: Question) => string) =>
  (question: Question): [string, Answer] => [
    question.id,
    { response: answer(question), checked: question.type !== 'conversation' || answer === right, confidence: 0 },
  ];

const right = (question: Question): string => {
  switch (question.type) {
    case 'ordering':
      return rightOrder(question.keys, question.correct);
    case 'plan':
      return question.keys.charAt(0);
    case 'conversation':
      return talkThrough(question);
    default:
      return question.correct;
  }
};

/** What leads on at each turn. */
const talkThrough = ({ start, next }: Extract<Question, { type: 'conversation' }>): string => {
  let said = '';
  for (;;) {
    const { turn, ended } = walk(start, next, said);
    const key = Object.entries(next[turn] ?? {}).find(([, to]) => to !== '')?.[0];
    if (ended || key === undefined) return said;
    said += key;
  }
};

const wrong = (question: Question): string => {
  switch (question.type) {
    case 'ordering':
      return startOrder(question);
    case 'matching':
      return [...question.correct].map((target) => [...question.targets].find((other) => other !== target)).join('');
    case 'conversation':
      return Object.entries(question.next[question.start] ?? {}).find(([, to]) => to === '')?.[0] ?? '';
    case 'plan':
      return right(question);
    default:
      return [...question.keys].find((key) => !question.correct.includes(key)) ?? '';
  }
};

/** From the course to a booster, as new or with all its pages done. */
const toBooster = async (page: Page, language: string, done: boolean): Promise<void> => {
  const { outline } = await knownCourse(language, 'week');
  const visited = outline.lessons.flatMap(({ pages }) => pages.map(({ id }) => id));
  const place = done ? ({ screen: 'final' } as const) : ({ screen: 'welcome' } as const);
  const record = { ...freshRecord(language, seed), ...(done && { visited }), place };
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    `course:${outline.id}`,
    encode(record, outline),
  ] as const);
  await page.goto('/package/standalone~week/index.html');
};

/**
 * Opens the course without an LMS at this picture. The page itself puts the record into its storage before the course
 * reads it: what another page wrote might arrive later than what the one before wrote on leaving.
 */
export const show = async (page: Page, { outline }: Known, picture: Picture): Promise<void> => {
  const { record, kept = (text) => text, before, act } = picture;
  await page.goto('about:blank');
  await page.unrouteAll();
  const entry = [`course:${outline.id}`, kept(encode(record, outline))] as const;
  const seed = await page.addInitScript(([key, text]) => localStorage.setItem(key, text), entry);
  await before?.(page);
  await page.goto('/package/standalone/index.html');
  await seed.dispose();
  // Where words do not come there is nothing to wait for but what the picture itself waits for.
  if (!before) await settled(page);
  if (!act) return;
  await act(page);
  await settled(page);
};
