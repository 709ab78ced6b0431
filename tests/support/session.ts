import { createActor, SimulatedClock } from 'xstate';
import type { AnswerReport, Edition, SaveResult } from '../../scorm/port';
import type { ProgressRecord } from '../../src/domain/progress';
import { createSessionMachine, type SessionInput } from '../../src/machines/session';
import { fakePort } from './fake-port';
import { tinyRecord } from './launched';

/** The session with an LMS that writes down the seconds of each record it got: 1, 2, 3 … tell records apart. */
export const session = (input: Partial<SessionInput> = {}, edition: Edition = 'scorm12') => {
  const port = fakePort(edition);
  const clock = new SimulatedClock();
  const toText = (record: ProgressRecord, others: readonly string[] = []) => [record.seconds, ...others].join('+');
  const toReport = (record: ProgressRecord, answers: readonly AnswerReport[], others: readonly string[]) => ({
    text: toText(record, others),
    location: '',
    outcome: record.outcome,
    progress: 0,
    seconds: 0,
    answers,
    objectives: [],
  });
  const machine = createSessionMachine({ port, toReport, toText });
  const actor = createActor(machine, { clock, input: { record: tinyRecord(), ...input } }).start();
  const ends: (boolean | undefined)[] = [];
  actor.subscribe(({ value, context }) => {
    if (value === 'closed') ends.push(context.kept);
  });
  const record = (seconds: number) => tinyRecord({ seconds });
  return {
    port,
    pass: (milliseconds: number) => clock.increment(milliseconds),
    step: (seconds: number) => actor.send({ type: 'CHANGED', record: record(seconds) }),
    draft: (seconds: number) => actor.send({ type: 'TOUCHED', record: record(seconds) }),
    graded: (seconds: number, ...ids: string[]) =>
      actor.send({ type: 'GRADED', record: record(seconds), answers: ids.map((id) => ({ id }) as AnswerReport) }),
    /** The page goes. */
    leave: () => actor.send({ type: 'LEAVE', leaving: true }),
    kept: () => actor.getSnapshot().context.kept,
    /** Whether the last write arrived, each time that somebody who watches was told. */
    ends: () => ends,
    say: (type: 'HIDDEN' | 'LEAVE' | 'RETURN' | 'RETRY') => actor.send({ type }),
    state: () => actor.getSnapshot().value,
    saved: () => port.saved().map(({ text }) => text),
    methods: () => port.calls.map(({ method }) => method),
  };
};
export const refuse = (reason: 'retry' | 'closed' | 'review' | 'offline'): SaveResult => ({ ok: false, reason });
/** An answer that comes later, when the test says so. */
export const onTheWay = () => {
  let arrive: (result: SaveResult) => void = () => undefined;
  const answer = new Promise<SaveResult>((resolve) => {
    arrive = resolve;
  });
  const result: SaveResult = { ok: false, reason: 'pending', settled: answer };
  return { result, arrive: (later: SaveResult) => arrive(later) };
};
/** After all promises that are settled by now were heard. */
export const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
