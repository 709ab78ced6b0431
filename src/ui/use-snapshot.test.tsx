// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { type Observable, usePicked } from './use-snapshot';

afterEach(cleanup);

type Values = Readonly<Record<string, number>>;

const source = (values: Values) => {
  const listeners = new Set<(values: Values) => void>();
  const all: Observable<Values> = {
    getSnapshot: () => values,
    subscribe: (listener) => {
      listeners.add(listener);
      return { unsubscribe: () => listeners.delete(listener) };
    },
  };
  const set = (more: Values) =>
    act(() => {
      values = { ...values, ...more };
      for (const listener of listeners) listener(values);
    });
  return { all, set, listeners };
};

it('renders again for what it picked, and for nothing else', async () => {
  const { all, set, listeners } = source({ a: 1, b: 1 });
  let renders = 0;
  const One = ({ name }: { name: string }) => {
    renders += 1;
    const { picked } = usePicked(all, (value) => ({ picked: value[name] }));
    return <p>{picked}</p>;
  };
  const { container, rerender, unmount } = render(<One name="a" />);
  await set({ b: 2 });
  expect(renders).toBe(1);
  await set({ a: 3 });
  expect([renders, container.textContent]).toEqual([2, '3']);

  rerender(<One name="b" />);
  expect(container.textContent).toBe('2');
  await set({ b: 5 });
  expect(container.textContent).toBe('5');
  await act(() => void unmount());
  expect(listeners.size).toBe(0);
});
