import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { tinyOutline } from '../../tests/support/tiny-outline';
import type { FinalProgress } from '../domain/progress';
import { currentItem, openItems, type QuizEvent, quizMachine } from './quiz';

const begun: FinalProgress = { attempt: 1, seed: 7, phase: 'asking', draw: ['Q01', 'Q05'], parallels: [], index: 0, answers: {} };

const quiz = (more: Partial<FinalProgress> = {}) => {
  let time = 0;
  const input = { outline: tinyOutline, role: 'school', final: { ...begun, ...more }, now: () => time };
  const actor = createActor(quizMachine, { input }).start();
  return {
    wait: (seconds: number) => {
      time += seconds * 1000;
    },
    do: (...events: (QuizEvent | string)[]) => {
      for (const event of events) actor.send(typeof event === 'string' ? { type: 'CHOOSE', response: event } : event);
      return actor.getSnapshot();
    },
    final: () => actor.getSnapshot().context.final,
  };
};
const next: QuizEvent = { type: 'NEXT' };
const back: QuizEvent = { type: 'BACK' };
const submit: QuizEvent = { type: 'SUBMIT' };

describe('the questions of the check', () => {
  it('come one after the other and end in an overview', () => {
    const check = quiz();
    expect(currentItem(check.final())).toBe('Q01');
    check.do('b', next);
    expect(currentItem(check.final())).toBe('Q05');
    check.do('ac', next);
    expect(currentItem(check.final())).toBeUndefined();
  });

  it('wait for a complete answer', () => {
    expect(quiz().do(next).context.final.index).toBe(0);
    expect(quiz({ index: 1 }).do('', next).context.final.index).toBe(1);
  });

  it('open from the overview, and no others', () => {
    const check = quiz({ index: 2 });
    expect(check.do({ type: 'OPEN', index: 1 }).context.final.index).toBe(1);
    expect(check.do({ type: 'OPEN', index: 3 }, { type: 'OPEN', index: -1 }).context.final.index).toBe(1);
  });

  it('may be answered anew until they are sent', () => {
    expect(quiz().do('b', 'c').context.final.answers).toEqual({ Q01: { response: 'c', seconds: 0 } });
  });

  it('take no answer on the overview', () => {
    expect(quiz({ index: 2 }).do('b').context.final.answers).toEqual({});
  });

  it('are left backward from the first, with the try still open', () => {
    expect(quiz().do('b', back).output).toMatchObject({ phase: 'asking', attempt: 1, answers: { Q01: { response: 'b' } } });
    expect(quiz({ index: 2 }).do(back).context.final.index).toBe(1);
  });
});

describe('the time spent on a question', () => {
  it('adds up over visits, whole seconds', () => {
    const check = quiz();
    check.do('b');
    check.wait(12.4);
    check.do(next, 'ac');
    check.wait(5);
    check.do(back, 'c');
    check.wait(3);
    check.do(next);
    expect(check.final().answers).toEqual({ Q01: { response: 'c', seconds: 15 }, Q05: { response: 'ac', seconds: 5 } });
  });

  it('counts ten minutes at most for one visit, and nothing when a clock was set back', () => {
    const check = quiz();
    check.do('b');
    check.wait(3600);
    check.do(next, 'ac');
    check.wait(-3600);
    check.do(next);
    expect(check.final().answers).toMatchObject({ Q01: { seconds: 600 }, Q05: { seconds: 0 } });
  });
});

describe('sending the answers', () => {
  it('waits for all of them', () => {
    const check = quiz();
    expect(openItems(tinyOutline, check.final())).toEqual([0, 1]);
    expect(check.do('b', next, submit).value).toBe('asking');
    expect(openItems(tinyOutline, check.final())).toEqual([1]);
  });

  it('ends the try when nothing that must be right was missed', () => {
    expect(quiz().do('b', next, 'a', next, submit)).toMatchObject({ status: 'done', output: { phase: 'graded', parallels: [] } });
  });

  it('asks a missed safety item in another form', () => {
    const { value, context } = quiz().do('a', next, 'ac', next, submit);
    expect(value).toBe('parallel');
    expect(context.final).toMatchObject({ phase: 'parallel', index: 0 });
    expect(['Q02', 'Q04']).toContain(currentItem(context.final));
  });

  it('ends the try when there is no other form', () => {
    const all: Partial<FinalProgress> = { draw: ['Q01', 'Q02', 'Q04'] };
    const { status, output } = quiz(all).do('a', next, 'b', next, 'b', next, submit);
    expect(status).toBe('done');
    expect(output?.phase).toBe('graded');
  });
});

describe('another form of a missed safety item', () => {
  const parallel: Partial<FinalProgress> = {
    phase: 'parallel',
    draw: ['Q01', 'Q04'],
    parallels: ['Q02', 'Q08'],
    answers: { Q01: { response: 'a', seconds: 1 }, Q04: { response: 'a', seconds: 1 } },
  };

  it('is where a reload goes on', () => {
    expect(currentItem(quiz({ ...parallel, index: 1 }).final())).toBe('Q08');
    expect(quiz(parallel).do().value).toBe('parallel');
  });

  it('waits for an answer and has no way back', () => {
    expect(quiz(parallel).do(submit).context.final.index).toBe(0);
    expect(quiz({ ...parallel, index: 1 }).do(back, next).context.final.index).toBe(1);
  });

  it('is followed by the next one, and the last one ends the try with the time it took', () => {
    const check = quiz(parallel);
    expect(check.do('b', submit).context.final.index).toBe(1);
    check.do('c');
    check.wait(8);
    expect(check.do(submit)).toMatchObject({
      status: 'done',
      output: { phase: 'graded', answers: { Q08: { response: 'c', seconds: 8 } } },
    });
  });
});
