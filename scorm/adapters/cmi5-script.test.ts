import { afterEach, expect, it } from 'vitest';
import { report } from '../../tests/contract/fixtures';
import { memoryStorage } from '../lms/fakes';
import { createPort } from './index';

afterEach(() => {
  globalThis.courseCmi5 = undefined;
});

it('cmi5 comes with a script of its own', async () => {
  await import('./cmi5');
  expect(createPort('cmi5', { courseId: 'course', storage: memoryStorage }).edition).toBe('cmi5');
});

it('without that script the course goes on in this browser, and says so', async () => {
  const port = createPort('cmi5', { courseId: 'course', storage: memoryStorage });
  expect(await port.open()).toMatchObject({ connected: false, storage: 'browser' });
  expect(port.save(report())).toEqual({ ok: false, reason: 'offline' });
});
