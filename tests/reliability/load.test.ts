import { expect, it } from 'vitest';
import { adapters } from '../contract/fixtures';
import { measureLoad } from './load';

it.each(adapters)('$name: half an hour is light on the LMS', async (adapter) => {
  const load = await measureLoad(adapter);
  expect(load.minutes).toBeGreaterThanOrEqual(25);
  expect(load.launchCalls).toBeLessThanOrEqual(8);
  expect(load.commits).toBeLessThanOrEqual(90);
  expect(load.idleCommits).toBe(0);
  expect(load.answers).toBe(8);
  expect(load.longestWait).toBeLessThanOrEqual(2);
});
