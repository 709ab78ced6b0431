import { describe, expect, it } from 'vitest';
import { onTheWay, refuse, session, settled } from '../../tests/support/session';

describe('a write that is on its way', () => {
  const under = () => {
    const way = onTheWay();
    const course = session();
    course.port.answers.push(way.result);
    course.step(1);
    course.pass(2_000);
    expect(course.state()).toBe('saving');
    const arrive = async (...[result]: Parameters<typeof way.arrive>) => {
      way.arrive(result);
      await settled();
    };
    return { ...course, arrive };
  };

  it('is saved when its answer comes, and not before', async () => {
    const { pass, state, arrive, saved } = under();
    pass(60_000);
    expect(state()).toBe('saving');
    await arrive({ ok: true });
    expect(state()).toBe('clean');
    expect(saved()).toEqual(['1']);
  });

  it('is tried again when it failed in the end', async () => {
    const { pass, state, arrive, saved } = under();
    await arrive(refuse('retry'));
    expect(state()).toBe('retrying');
    pass(1_000);
    expect(saved()).toEqual(['1', '1']);
  });

  it('does not make later changes look saved', async () => {
    const { step, draft, pass, state, arrive, saved } = under();
    step(2);
    await arrive({ ok: true });
    expect(state()).toBe('dirty');
    pass(2_000);
    expect(saved()).toEqual(['1', '2']);
    draft(3);
    expect(state()).toBe('touched');
  });

  it('keeps a draft made meanwhile for the next write', async () => {
    const { draft, pass, state, arrive, saved } = under();
    draft(2);
    await arrive({ ok: true });
    expect(state()).toBe('touched');
    pass(15_000);
    expect(saved()).toEqual(['1', '2']);
  });

  it('that fails is said also when something changed meanwhile', async () => {
    const { step, state, arrive } = under();
    step(2);
    await arrive(refuse('retry'));
    expect(state()).toBe('retrying');
  });

  it('may turn out to belong to a session that is over', async () => {
    const { state, arrive } = under();
    await arrive(refuse('closed'));
    expect(state()).toBe('apart');
  });
});

describe('an end that is on its way', () => {
  it.each([
    [{ ok: true } as const, true],
    [refuse('retry'), false],
    [refuse('review'), true],
  ])('is neither kept nor lost until its answer comes: %j', async (later, kept) => {
    const way = onTheWay();
    const course = session();
    course.port.answers.push(way.result);
    course.say('LEAVE');
    expect(course.kept()).toBeUndefined();
    way.arrive(later);
    await settled();
    expect(course.kept()).toBe(kept);
    expect(course.state()).toBe('closed');
  });

  it('does not disturb a page that has come back meanwhile', async () => {
    const way = onTheWay();
    const course = session();
    course.port.answers.push(way.result);
    course.port.launch = () => new Promise(() => undefined);
    course.leave();
    course.say('RETURN');
    way.arrive(refuse('retry'));
    await settled();
    expect(course.state()).toBe('reopening');
  });
});

it('tells the port whether the learner is done or the page goes', () => {
  const told: (boolean | undefined)[] = [];
  for (const how of ['say', 'leave'] as const) {
    const course = session();
    course.port.close = (_, leaving) => {
      told.push(leaving);
      return { ok: true };
    };
    if (how === 'say') course.say('LEAVE');
    else course.leave();
  }
  expect(told).toEqual([false, true]);
});
