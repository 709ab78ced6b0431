import { describe, expect, it } from 'vitest';
import { firstLaunch } from '../../tests/support/fake-port';
import { onTheWay, refuse, session, settled } from '../../tests/support/session';

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

describe('the last write', () => {
  it('is not taken for kept before the LMS has said so: the page may be left then', async () => {
    const { port, say, ends } = session();
    const way = onTheWay();
    port.answers.push(way.result);
    say('LEAVE');
    expect(new Set(ends())).toEqual(new Set([undefined]));
    way.arrive({ ok: true });
    await settled();
    expect(ends().at(-1)).toBe(true);
  });

  it('is not taken for kept, nor for lost, by the answer to an earlier one', async () => {
    for (const early of [{ ok: true } as const, refuse('retry')]) {
      const { port, step, pass, say, kept } = session();
      const [before, last] = [onTheWay(), onTheWay()];
      port.answers.push(before.result, last.result);
      step(1);
      pass(2_000);
      say('LEAVE');
      before.arrive(early);
      await settled();
      expect(kept()).toBeUndefined();
      last.arrive({ ok: true });
      await settled();
      expect(kept()).toBe(true);
    }
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
