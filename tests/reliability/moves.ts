import fc from 'fast-check';
import type { Faults } from '../../scorm/lms/faults';
import { decode } from '../../src/domain/codec';
import { lessonOf } from '../../src/domain/course-path';
import { itemOf } from '../../src/domain/scoring';
import type { CourseEvent } from '../../src/machines/course';
import { currentItem } from '../../src/machines/quiz';
import { rightAnswer, wrongAnswer } from '../support/learner';
import { ofLaterVersion } from '../support/rewritten';
import type { Story } from './story';
import type { CourseWindow } from './world';

/** What learners do, and what happens to them: each is one line of a story. `random` chooses among variants. */
type Deed = (story: Story, random: number) => void | Promise<void>;

const pick = <T>(list: readonly T[], random: number): T => list[random % list.length] as T;

/** Something the learner does in the open window; opens the course first where it is closed. */
const inWindow =
  (act: (story: Story, window: CourseWindow, random: number) => void): Deed =>
  async (story, random) => {
    if (!story.window) {
      story.tell('opens the course');
      await story.open();
    }
    const { window } = story;
    if (window) act(story, window, random);
  };

const send = (line: string, ...events: CourseEvent[]): Deed =>
  inWindow((story, { actor }) => {
    story.tell(line);
    for (const event of events) actor.send(event);
  });

const record = ({ actor }: CourseWindow) => actor.getSnapshot().context.record;

const finishPage = (story: Story, window: CourseWindow): void => {
  const { place } = record(window);
  if (place.screen !== 'page') return;
  story.tell(`finishes the page ${place.page}`);
  const page = lessonOf(story.world.outline, place.page)?.pages.find(({ id }) => id === place.page);
  for (const question of page?.questions ?? []) {
    window.actor.send({ type: 'ANSWER', question: question.id, response: rightAnswer(question) });
    window.actor.send({ type: 'CHECK', question: question.id });
  }
  window.actor.send({ type: 'NEXT' });
};

const lessons = inWindow((story, window) => {
  story.tell('does all the lessons');
  const lines = story.lines.length;
  window.actor.send({ type: 'OPEN_WELCOME' });
  if (record(window).role === null) window.actor.send({ type: 'ROLE', role: 'school' });
  window.actor.send({ type: 'START' });
  for (let page = 0; page < 12; page += 1) finishPage(story, window);
  story.lines.length = lines;
});

const takeFinal = (story: Story, window: CourseWindow, answer: typeof rightAnswer): void => {
  const { actor } = window;
  actor.send({ type: 'OPEN_FINAL' });
  actor.send({ type: 'BEGIN' });
  const choose = () => {
    const item = itemOf(story.world.outline, currentItem(record(window).final) ?? '');
    if (item) actor.send({ type: 'CHOOSE', response: answer(item) });
  };
  for (let item = 0; item < 4 && record(window).final.phase === 'asking'; item += 1) {
    choose();
    actor.send({ type: 'NEXT' });
  }
  actor.send({ type: 'SUBMIT' });
  for (let item = 0; item < 4 && record(window).final.phase === 'parallel'; item += 1) {
    choose();
    actor.send({ type: 'SUBMIT' });
  }
};

const fault =
  (line: string, ...variants: readonly Partial<Faults>[]): Deed =>
  (story, random) => {
    story.tell(line);
    const chosen = pick(variants, random);
    if (chosen.commitLies) story.exact = false;
    story.world.setFaults(chosen);
  };

const alone = ({ world }: Story): boolean => world.windows.length < 2;

const leave = (story: Story, properly: boolean): void => {
  const { window, world } = story;
  if (!window) return;
  story.note();
  const { commitLies } = window.lms.faults;
  const saving = window.actor.getSnapshot().context.saving;
  world.close(window, properly);
  // The record holds the last attempt only: answers of earlier ones that were never taken go with the window.
  if (!window.launch.connected) story.exact = false;
  const after = window.actor.getSnapshot().context.saving;
  if (properly ? after !== 'closed' : saving !== 'clean') story.exact = false;
  // It believed the LMS, and forgot.
  if (commitLies || (properly && after === 'closed')) story.kept = new Set();
  const [next] = world.windows;
  story.window = next;
};

/** Something that happens to the saved text while nobody has the course open. */
const tamper =
  (line: string, change: (text: string, story: Story, random: number) => string | undefined): Deed =>
  (story, random) => {
    if (story.world.windows.length > 0 || story.newer !== '') return;
    const text = change(story.world.text, story, random);
    if (text === undefined) return;
    story.tell(line);
    story.world.tamper({ 'cmi.suspend_data': text });
  };

const knowsStatus = ({ world }: Story): boolean => world.profile.name !== 'amnesiac';
const passedIsKnown = (story: Story) => (fact: string) => fact === 'passed' && knowsStatus(story);

export const deeds: Readonly<Record<string, Deed>> = {
  start: send('chooses a role and starts', { type: 'OPEN_WELCOME' }, { type: 'ROLE', role: 'school' }, { type: 'START' }),
  page: inWindow(finishPage),
  pageAgain: inWindow(finishPage),
  back: send('goes back', { type: 'BACK' }),
  draft: inWindow((story, window, random) => {
    const { place } = record(window);
    const page =
      place.screen === 'page' ? lessonOf(story.world.outline, place.page)?.pages.find(({ id }) => id === place.page) : undefined;
    const question = page?.questions[0];
    if (!question) return;
    story.tell(`chooses something in ${question.id}`);
    window.actor.send({
      type: 'ANSWER',
      question: question.id,
      response: random % 2 ? rightAnswer(question) : wrongAnswer(question),
    });
  }),
  lessons,
  passes: inWindow((story, window) => {
    story.tell('takes the final check, all right');
    takeFinal(story, window, rightAnswer);
  }),
  fails: inWindow((story, window) => {
    story.tell('takes the final check, all wrong');
    takeFinal(story, window, wrongAnswer);
  }),
  begins: send('begins the final check', { type: 'OPEN_FINAL' }, { type: 'BEGIN' }),
  language: send('changes the language', { type: 'LANGUAGE', language: 'es' }),
  hide: send('looks at another tab', { type: 'PAGE_HIDDEN' }),
  wait: async (story, random) => {
    const seconds = pick([1, 2, 5, 16, 40], random);
    story.tell(`waits ${seconds} seconds`);
    await story.world.pass(seconds * 1_000);
  },
  longWait: async (story, random) => {
    const minutes = pick([5, 30, 24 * 60], random);
    story.tell(`is away for ${minutes} minutes`);
    await story.world.pass(minutes * 60_000);
  },
  clockBack: (story) => {
    story.tell('the clock is set back by a day');
    story.world.now -= 86_400_000;
  },
  close: (story) => {
    if (!story.window) return;
    story.tell('closes the window');
    leave(story, true);
  },
  kill: (story) => {
    if (!story.window) return;
    story.tell('the browser is killed');
    leave(story, false);
  },
  second: async (story) => {
    const { world } = story;
    if (!story.window || !alone(story) || world.storageMode !== 'works') return;
    story.tell('opens the course in a second tab');
    story.exact = false;
    await story.open();
  },
  switch: (story) => {
    const other = story.world.windows.find((window) => window !== story.window);
    if (!other) return;
    story.tell('goes to the other tab');
    story.note();
    story.window = other;
  },
  frameReplaced: inWindow((story, window) => {
    if (!window.launch.connected || !alone(story)) return;
    story.tell('the page of the LMS loads anew around the course');
    story.world.replaceApi(window);
  }),
  commitFails: fault('the LMS refuses to save', { commitFails: true }, { commitFails: 2 }),
  expired: fault('the session expires', { sessionExpired: true }),
  gone: fault('the API throws at everything', { apiGone: true }),
  refuses: fault('the LMS refuses new sessions', { initializeFalse: true }, { throwsAt: ['Initialize'] }),
  late: fault('the API of the next launch is late', { apiLate: 1_500 }, { apiLate: 20_000 }),
  element: fault(
    'an element cannot be set',
    { setFails: /score\.raw$/ },
    { setFails: /status$/ },
    { setFails: /suspend_data/ },
    { setFails: /interactions\.\d+\.latency/ },
    { setFails: /./ },
  ),
  finish: fault('Finish fails', { finishFails: true }, { throwsAt: ['Terminate'] }),
  throws: fault(
    'some calls throw',
    { throwsAt: ['SetValue'] },
    { throwsAt: ['Commit'] },
    { throwsAt: ['GetLastError', 'GetDiagnostic'] },
  ),
  heals: (story) => {
    story.tell('all is well again');
    story.world.healed();
  },
  storage: (story, random) => {
    if (!alone(story)) return;
    const mode = pick(['blocked', 'full'] as const, random);
    story.tell(`this browser’s storage is ${mode}`);
    story.note();
    story.world.storageMode = mode;
  },
  poison: (story, random) => {
    const { storage } = story.world;
    if (!alone(story) || story.window) return;
    story.tell('something else writes into this browser’s storage');
    for (let i = 0; i < storage.length; i += 1)
      storage.setItem(storage.key(i) ?? '', pick(['', 'null', '<b>x</b>', '9 1.x.y', '{}'], random));
    story.kept = new Set();
    story.exact = false;
  },
  wiped: tamper('the LMS forgets the text', (_, story) => {
    // An LMS that holds neither text nor status any more, or does not say so, knows nothing of this learner.
    if (!knowsStatus(story)) return undefined;
    story.spoil(passedIsKnown(story));
    return '';
  }),
  cut: tamper('the LMS cuts the text off', (text, story, random) => {
    if (text.length < 80) return undefined;
    const cut = text.slice(0, pick([60, 75, text.length - 1], random));
    story.spoil(isSureIn(cut, story));
    return cut;
  }),
  byte: tamper('one character of the text changes', (text, story, random) => {
    if (text === '') return undefined;
    const at = random % text.length;
    story.spoil(passedIsKnown(story));
    return text.slice(0, at) + (text[at] === 'q' ? 'x' : 'q') + text.slice(at + 1);
  }),
  newer: tamper('a later version of the course saves', (text, story) => {
    if (text === '' || !knowsStatus(story)) return undefined;
    story.spoil(passedIsKnown(story));
    story.newer = ofLaterVersion(text);
    return story.newer;
  }),
};

/** What is left in a cut text, by its own account. */
const isSureIn = (text: string, story: Story) => {
  const found = decode(text, story.world.outline);
  const passed = passedIsKnown(story);
  return (fact: string) =>
    passed(fact) ||
    ('record' in found && ((fact === 'passed' && found.record.outcome === 'passed') || fact.startsWith('scored')));
};

export interface Move {
  readonly does: string;
  readonly random: number;
}

const weights: Readonly<Record<string, number>> = {
  page: 4,
  pageAgain: 4,
  lessons: 3,
  passes: 3,
  fails: 2,
  wait: 5,
  kill: 3,
  close: 2,
  heals: 2,
};

export const moves = (maxLength: number): fc.Arbitrary<Move[]> =>
  fc.array(
    fc.record({
      does: fc.oneof(...Object.keys(deeds).map((does) => ({ weight: weights[does] ?? 1, arbitrary: fc.constant(does) }))),
      random: fc.nat({ max: 999 }),
    }),
    { minLength: 1, maxLength },
  );

/** Plays the moves to the end. @throws Broken with the story */
export const play = async (story: Story, list: readonly Move[]): Promise<void> => {
  for (const { does, random } of list) {
    await deeds[does]?.(story, random);
    story.note();
  }
  story.tell('all is well again, and the learner waits');
  await story.end();
};
