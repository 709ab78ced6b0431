import { describe, expect, it } from 'vitest';
import type { ConversationView } from '../blocks/conversation';
import { bestPath, branches } from './best-path';

const turn = (key: string, options: readonly object[], ends?: true) => ({ key, options, ...(ends && { ends }) });
const talk = (...turns: object[]) => ({ turns }) as unknown as ConversationView;

describe('a talk', () => {
  const branching = talk(
    turn('a', [{ key: 'a', best: true, next: 'c' }, { key: 'b', next: 'b' }, { key: 'c' }]),
    turn('b', [{ key: 'a', best: true }, { key: 'b' }]),
    turn('c', [{ key: 'a', best: true }, { key: 'b' }], true),
  );

  it('has a best path that leaves repair turns out', () => expect(bestPath(branching).map(({ key }) => key)).toEqual(['a', 'c']));
  it('branches where words lead to different turns', () => expect(branches(branching).map(({ key }) => key)).toEqual(['a']));
  it('does not branch where a wrong word only stays', () =>
    expect(branches(talk(turn('a', [{ key: 'a', best: true }, { key: 'b' }])))).toEqual([]));
  it('ends also when a talk goes round', () => {
    expect(
      bestPath(talk(turn('a', [{ key: 'a', best: true, next: 'b' }]), turn('b', [{ key: 'a', best: true, next: 'a' }]))),
    ).toHaveLength(2);
  });
});
