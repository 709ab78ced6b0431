import { describe, expect, it } from 'vitest';
import { fakeClock } from '../lms/fakes';
import { findApi, type WindowLike, waitForApi } from './find-api';

const api = { LMSInitialize: () => 'true', Initialize: () => 'true' };
const home = { API: api } as WindowLike;

const foreign = (parent?: WindowLike): WindowLike =>
  new Proxy({} as WindowLike, {
    get(_target, name) {
      if (name === 'parent' && parent) return parent;
      throw new Error('SecurityError');
    },
  });

const where = (start: WindowLike): string | undefined => findApi(start, 'API')?.where;

describe('findApi', () => {
  it('looks at home, up, and at the opener, in this order', () => {
    expect(where(home)).toBe('own window');
    expect(where({ parent: { parent: home } })).toBe('parent 2');
    expect(where({ opener: home })).toBe('opener');
    expect(where({ opener: { parent: home } })).toBe('opener, parent 1');
    expect(where({ parent: { opener: home } })).toBe('opener');
    expect(where({ parent: home, opener: home })).toBe('parent 1');
  });

  it('passes over windows of another origin', () => {
    expect(where({ parent: foreign(home) })).toBe('parent 2');
    expect(where({ parent: foreign(), opener: home })).toBe('opener');
    expect(where(foreign())).toBeUndefined();
  });

  it('ends when a window is its own parent, or parents go in circles, or never end', () => {
    const top: { parent?: WindowLike } = {};
    top.parent = top;
    const other: { parent: WindowLike } = { parent: { parent: top } };
    expect(where(top)).toBeUndefined();
    expect(where(other)).toBeUndefined();
    const endless = (): WindowLike => ({
      get parent() {
        return endless();
      },
    });
    expect(where(endless())).toBeUndefined();
  });

  it('never touches top', () => {
    const trap = {
      get top() {
        throw new Error('top was touched');
      },
    };
    expect(where(trap as WindowLike)).toBeUndefined();
  });

  it('wants an API of the right edition, with methods', () => {
    expect(findApi(home, 'API_1484_11')).toBeUndefined();
    expect(where({ API: {} } as WindowLike)).toBeUndefined();
    expect(where({ API: null, parent: home } as WindowLike)).toBe('parent 1');
  });
});

describe('waitForApi', () => {
  const appearing = (after: number) => {
    const clock = fakeClock();
    const start = {
      get API() {
        return clock.now() >= after ? api : undefined;
      },
    };
    return { clock, found: waitForApi(start as WindowLike, 'API', clock) };
  };

  it('does not wait for an API that is there', async () => {
    const { clock, found } = appearing(0);
    expect((await found)?.api).toBe(api);
    expect(clock.now()).toBe(0);
  });

  it('takes one that appears within two seconds, and no longer', async () => {
    expect((await appearing(1999).found)?.where).toBe('own window');
    const { clock, found } = appearing(60_000);
    expect(await found).toBeUndefined();
    expect(clock.now()).toBe(2000);
  });

  it('ends although the clock stands still', async () => {
    const frozen = { now: () => 0, sleep: () => Promise.resolve() };
    expect(await waitForApi({}, 'API', frozen)).toBeUndefined();
  });
});
