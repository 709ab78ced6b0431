import { describe, expect, it } from 'vitest';
import { createActor, SimulatedClock } from 'xstate';
import type { AnswerReport, SaveResult } from '../../scorm/port';
import { fakePort, firstLaunch } from '../../tests/support/fake-port';
import { tinyRecord } from '../../tests/support/launched';
import type { ProgressRecord } from '../domain/progress';
import { createSessionMachine } from './session';

/** The session with an LMS that writes down the seconds of each record it got: 1, 2, 3 … tell records apart. */
const session = () => {
  const port = fakePort();
  const clock = new SimulatedClock();
  const toReport = (record: ProgressRecord, answers: readonly AnswerReport[]) => ({
    text: String(record.seconds),
    location: '',
    outcome: record.outcome,
    progress: 0,
    seconds: 0,
    answers,
    objectives: [],
  });
  const actor = createActor(createSessionMachine({ port, toReport }), { clock, input: { record: tinyRecord() } }).start();
  const record = (seconds: number) => tinyRecord({ seconds });
  return {
    port,
    pass: (milliseconds: number) => clock.increment(milliseconds),
    step: (seconds: number) => actor.send({ type: 'CHANGED', record: record(seconds) }),
    draft: (seconds: number) => actor.send({ type: 'TOUCHED', record: record(seconds) }),
    graded: (seconds: number, ...ids: string[]) =>
      actor.send({ type: 'GRADED', record: record(seconds), answers: ids.map((id) => ({ id }) as AnswerReport) }),
    say: (type: 'HIDDEN' | 'LEAVE' | 'RETURN' | 'RETRY') => actor.send({ type }),
    state: () => actor.getSnapshot().value,
    saved: () => port.saved().map(({ text }) => text),
    methods: () => port.calls.map(({ method }) => method),
  };
};
const refuse = (reason: 'retry' | 'closed' | 'review' | 'offline'): SaveResult => ({ ok: false, reason });
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('a finished step', () => {
  it('is saved two seconds later, with what was done since', () => {
    const { step, draft, pass, saved, state } = session();
    step(1);
    pass(1_999);
    expect(saved()).toEqual([]);
    step(2);
    draft(3);
    pass(1);
    expect(saved()).toEqual(['3']);
    expect(state()).toBe('clean');
  });

  it('is saved at once when the page is hidden', () => {
    const { step, say, saved } = session();
    step(1);
    say('HIDDEN');
    expect(saved()).toEqual(['1']);
  });

  it('writes nothing more while nothing changes', () => {
    const { step, say, pass, saved } = session();
    step(1);
    pass(2_000);
    pass(600_000);
    say('HIDDEN');
    expect(saved()).toEqual(['1']);
  });
});

describe('a draft', () => {
  it('waits fifteen seconds', () => {
    const { draft, pass, saved } = session();
    draft(1);
    pass(14_999);
    expect(saved()).toEqual([]);
    draft(2);
    pass(1);
    expect(saved()).toEqual(['2']);
  });

  it('goes with the next step, or when the page is hidden', () => {
    const stepped = session();
    stepped.draft(1);
    stepped.step(2);
    stepped.pass(2_000);
    expect(stepped.saved()).toEqual(['2']);

    const hidden = session();
    hidden.draft(1);
    hidden.say('HIDDEN');
    expect(hidden.saved()).toEqual(['1']);
  });
});

describe('a graded check', () => {
  it('is saved at once, with its answers', () => {
    const { graded, port } = session();
    graded(1, 'Q01_1', 'Q05_1');
    expect(port.saved().map(({ answers }) => answers.map(({ id }) => id))).toEqual([['Q01_1', 'Q05_1']]);
  });

  it('keeps the answers of earlier tries in later reports', () => {
    const { graded, port } = session();
    graded(1, 'Q01_1');
    graded(2, 'Q01_2');
    expect(
      port
        .saved()
        .at(-1)
        ?.answers.map(({ id }) => id),
    ).toEqual(['Q01_1', 'Q01_2']);
  });
});

describe('an LMS that refuses', () => {
  it('is asked again after 1, 2, 4, 8, 15 and then every 30 seconds', () => {
    const { step, pass, saved, port, state } = session();
    port.answers.push(...Array.from({ length: 9 }, () => refuse('retry')));
    step(1);
    pass(2_000);
    const waits = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 30_000, 30_000];
    for (const [i, wait] of waits.entries()) {
      pass(wait - 1);
      expect(saved()).toHaveLength(1 + i);
      pass(1);
      expect(saved()).toHaveLength(2 + i);
    }
    expect(state()).toBe('retrying');
    pass(30_000);
    expect(state()).toBe('clean');
  });

  it('gets the newest record when it is asked again', () => {
    const { step, draft, pass, saved, port } = session();
    port.answers.push(refuse('retry'));
    step(1);
    pass(2_000);
    step(2);
    draft(3);
    pass(1_000);
    expect(saved()).toEqual(['1', '3']);
  });

  it('is asked at once when the learner wants it, when the page is hidden, and when the check is graded', () => {
    const { step, say, graded, pass, saved, port } = session();
    port.answers.push(refuse('retry'), refuse('retry'), refuse('retry'));
    step(1);
    pass(2_000);
    say('RETRY');
    say('HIDDEN');
    graded(2, 'Q01_1');
    expect(saved()).toEqual(['1', '1', '1', '2']);
  });

  it('is asked soon again after it was well for a while', () => {
    const { step, pass, saved, port } = session();
    port.answers.push(refuse('retry'), refuse('retry'), { ok: true }, refuse('retry'));
    step(1);
    pass(2_000);
    pass(1_000);
    pass(2_000);
    step(2);
    pass(2_000);
    pass(1_000);
    expect(saved()).toEqual(['1', '1', '1', '2', '2']);
  });

  it.each(['closed', 'review'] as const)('for good is left alone, and the course goes on: %s', (reason) => {
    const { step, draft, graded, pass, say, saved, port, state } = session();
    port.answers.push(refuse(reason));
    step(1);
    pass(2_000);
    expect(state()).toBe('apart');
    step(2);
    draft(3);
    graded(4, 'Q01_1');
    say('RETRY');
    say('HIDDEN');
    pass(600_000);
    expect(saved()).toEqual(['1']);
  });

  it('is no trouble where none is reached at all: the browser keeps the record', () => {
    const { step, pass, saved, port, state } = session();
    port.answers.push(refuse('offline'));
    step(1);
    pass(2_000);
    expect(state()).toBe('clean');
    step(2);
    pass(2_000);
    expect(saved()).toEqual(['1', '2']);
  });
});

describe('a page that goes', () => {
  it('closes once, with the newest record, before the event handler returns', () => {
    const { draft, say, port, methods } = session();
    draft(5);
    say('HIDDEN');
    draft(6);
    say('LEAVE');
    expect(port.calls.at(-1)).toMatchObject({ method: 'close', report: { text: '6' } });
    say('LEAVE');
    expect(methods()).toEqual(['save', 'close']);
  });

  it.each(['retrying', 'apart'])('closes also from the state %s', (from) => {
    const { step, say, pass, port, state, methods } = session();
    port.answers.push(refuse(from === 'retrying' ? 'retry' : 'closed'));
    step(1);
    pass(2_000);
    expect(state()).toBe(from);
    say('LEAVE');
    expect(methods()).toEqual(['save', 'close']);
  });

  it('is told nothing after it closed', () => {
    const { step, draft, graded, say, pass, methods } = session();
    say('LEAVE');
    step(1);
    draft(2);
    graded(3, 'Q01_1');
    say('HIDDEN');
    say('RETRY');
    pass(600_000);
    expect(methods()).toEqual(['close']);
  });
});

describe('a page that comes back', () => {
  it('opens again and saves what happened in between, answers too', async () => {
    const { step, graded, say, pass, methods, port } = session();
    say('LEAVE');
    step(1);
    say('RETURN');
    graded(2, 'Q01_1');
    expect(methods()).toEqual(['close', 'open']);
    await settled();
    pass(2_000);
    expect(methods()).toEqual(['close', 'open', 'save']);
    expect(port.calls.at(-1)?.report).toMatchObject({ text: '2', answers: [{ id: 'Q01_1' }] });
  });

  it('goes on apart when there is no LMS any more', async () => {
    const { port, say, step, pass, state } = session();
    port.launch = () => Promise.reject(new Error('gone'));
    say('LEAVE');
    say('RETURN');
    await settled();
    expect(state()).toBe('apart');
    step(1);
    pass(60_000);
    expect(port.saved()).toEqual([]);
  });

  it('is as good as new: it may go again', async () => {
    const { port, say, methods } = session();
    port.launch = () => Promise.resolve(firstLaunch);
    say('LEAVE');
    say('RETURN');
    await settled();
    say('LEAVE');
    expect(methods()).toEqual(['close', 'open', 'close']);
  });
});
