import { describe, expect, it } from 'vitest';
import type { AnswerReport } from '../../scorm/port';
import { firstLaunch } from '../../tests/support/fake-port';
import { refuse, session, settled } from '../../tests/support/session';

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

  it('is no trouble where there shall be none: the browser keeps the record', () => {
    const { step, pass, saved, port, state } = session({}, 'standalone');
    port.answers.push(refuse('offline'));
    step(1);
    pass(2_000);
    expect(state()).toBe('clean');
    step(2);
    pass(2_000);
    expect(saved()).toEqual(['1', '2']);
  });
});

describe('an LMS that was not there at the launch', () => {
  it('is looked for every thirty seconds, while this browser keeps every step', async () => {
    const { step, draft, pass, state, port, methods } = session({ start: 'offline' });
    port.launch = () => Promise.resolve({ ...firstLaunch, connected: false });
    step(1);
    draft(2);
    expect(state()).toBe('offline');
    expect(port.kept).toEqual(['1', '2']);
    for (let time = 0; time < 3; time += 1) {
      pass(30_000);
      await settled();
    }
    expect(methods()).toEqual(['open', 'open', 'open']);
  });

  it('gets everything once it is found, with what it held itself', async () => {
    const { step, graded, pass, port, state } = session({ start: 'offline' });
    port.launch = () => Promise.resolve({ ...firstLaunch, text: 'theirs' });
    step(1);
    graded(2, 'Q01_1');
    pass(30_000);
    await settled();
    pass(2_000);
    expect(state()).toBe('clean');
    expect(port.saved().at(-1)).toMatchObject({ text: '2+theirs', answers: [{ id: 'Q01_1' }] });
  });
});

describe('what this browser kept', () => {
  it('is saved at the next launch without being asked, with answers that were never sent', () => {
    const { pass, port } = session({ start: 'dirty', unsent: [{ id: 'Q01_1' } as AnswerReport] });
    pass(2_000);
    expect(port.saved()).toMatchObject([{ answers: [{ id: 'Q01_1' }] }]);
  });

  it('is every change, at once', () => {
    const { step, draft, graded, port } = session();
    draft(1);
    step(2);
    graded(3, 'Q01_1');
    expect(port.kept).toEqual(['1', '2', '3']);
  });

  it('of another window goes into the next write', () => {
    const { step, pass, port, saved } = session();
    port.heard = () => 'there';
    step(1);
    pass(2_000);
    expect(saved()).toEqual(['1+there']);
  });
});

describe('an error of our own', () => {
  it('while a report is made leaves the course running, and is tried again', () => {
    const { step, pass, port, state, saved } = session();
    const { save } = port;
    port.save = () => {
      throw new Error('ours');
    };
    step(1);
    pass(2_000);
    expect(state()).toBe('retrying');
    port.save = save;
    pass(1_000);
    expect(saved()).toEqual(['1']);
  });
});
