// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { usePicked } from './use-snapshot';

afterEach(cleanup);

const source = (value: Record<string, number>) => {
  const listeners = new Set<() => void>();
  return {
    getSnapshot: () => value,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return { unsubscribe: () => listeners.delete(listener) };
    },
    set: (more: Record<string, number>) =>
      act(() => {
        value = { ...value, ...more };
        for (const listener of listeners) listener();
      }),
    listeners,
  };
};

it('renders again for what it picked, and for nothing else', async () => {
  const all = source({ a: 1, b: 1 });
  let renders = 0;
  const One = ({ name }: { name: string }) => {
    renders += 1;
    const { picked } = usePicked(all, (value) => ({ picked: value[name] }));
    return <p>{picked}</p>;
  };
  const { container, rerender, unmount } = render(<One name="a" />);
  await all.set({ b: 2 });
  expect(renders).toBe(1);
  await all.set({ a: 3 });
  expect([renders, container.textContent]).toEqual([2, '3']);

  rerender(<One name="b" />);
  expect(container.textContent).toBe('2');
  await all.set({ b: 5 });
  expect(container.textContent).toBe('5');
  await act(unmount);
  expect(all.listeners.size).toBe(0);
});
