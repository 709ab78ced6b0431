import { expect, it } from 'vitest';
import { createPartStore, type Part } from './part-store';

const part = { strings: {} } as unknown as Part;

const storeWith = () => {
  const asked: string[] = [];
  let answer: (came: boolean) => void = () => undefined;
  const store = createPartStore((name) => {
    asked.push(name);
    return new Promise((resolve) => {
      answer = resolve;
    });
  });
  return {
    store,
    asked,
    answers: async (came: boolean) => {
      answer(came);
      await Promise.resolve();
    },
  };
};

it('asks once for a part that is on its way, also between its file and the part', async () => {
  const { store, asked, answers } = storeWith();
  store.load('en/m1');
  store.load('en/m1');
  await answers(true);
  store.load('en/m1');
  store.add('en/m1', part);
  store.load('en/m1');
  expect(asked).toEqual(['en/m1']);
});

it('says that a part failed, takes that back when it is tried again, and does not keep it once the part is here', async () => {
  const { store, asked, answers } = storeWith();
  store.load('en/m1');
  await answers(false);
  expect([...store.getSnapshot().failed]).toEqual(['en/m1']);
  store.load('en/m1');
  expect([...store.getSnapshot().failed]).toEqual([]);
  await answers(false);
  store.add('en/m1', part);
  expect([...store.getSnapshot().failed]).toEqual([]);
  expect(asked).toEqual(['en/m1', 'en/m1']);
});

it('tells nobody of what nobody sees: that a part was asked for', () => {
  const { store } = storeWith();
  let told = 0;
  store.subscribe(() => {
    told += 1;
  });
  store.load('en/m1');
  expect(told).toBe(0);
});
