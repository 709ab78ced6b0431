import { describe, expect, it } from 'vitest';
import { report } from '../../tests/contract/fixtures';
import { memoryStorage } from '../lms/fakes';
import type { StorageSource } from './browser-store';
import { createPort } from './index';

const open = (storage: StorageSource, courseId = 'course') => {
  const port = createPort('standalone', { courseId, storage });
  return { port, launch: port.open() };
};

const throwing = () => {
  throw new Error('SecurityError');
};

describe('standalone', () => {
  it('keeps the place in this browser, apart for each course', async () => {
    const storage = memoryStorage();
    const { port, launch } = open(() => storage);
    expect(await launch).toMatchObject({ connected: false, storage: 'browser', text: '', standing: 'unknown', mode: 'normal' });
    expect(port.save(report({ text: '1|here' }))).toEqual({ ok: false, reason: 'offline' });
    expect((await open(() => storage).launch).text).toBe('1|here');
    expect((await open(() => storage, 'other').launch).text).toBe('');
  });

  it.each<[string, StorageSource]>([
    ['blocked', throwing],
    ['missing', () => undefined],
    ['full', () => ({ ...memoryStorage(), setItem: throwing })],
    ['a storage that takes nothing', () => ({ ...memoryStorage(), setItem: () => undefined })],
    ['unreadable', () => ({ ...memoryStorage(), getItem: throwing })],
  ])('falls back to memory when storage is %s', async (_name, storage) => {
    const { port, launch } = open(storage);
    expect((await launch).storage).toBe('memory');
    port.close(report({ text: '1|here' }));
    expect((await port.open()).text).toBe('1|here');
  });

  it.each(['caf\u00e9', 'line\nbreak', 'x'.repeat(5000), ''])('ignores stored text that is none of ours (%#)', async (poison) => {
    const storage = memoryStorage();
    storage.setItem('course:course', poison);
    expect((await open(() => storage).launch).text).toBe('');
  });

  it('keeps the last text when storage fills up later', async () => {
    const storage = memoryStorage();
    let full = false;
    const source: StorageSource = () => ({
      ...storage,
      setItem: (key, value) => (full ? throwing() : storage.setItem(key, value)),
    });
    const { port } = open(source);
    port.save(report({ text: '1|one' }));
    full = true;
    expect(() => port.save(report({ text: '1|two' }))).not.toThrow();
    expect((await open(source).launch).text).toBe('1|one');
  });

  it('is silent after close, until opened again', async () => {
    const storage = memoryStorage();
    const { port } = open(() => storage);
    expect(port.close(report())).toEqual({ ok: false, reason: 'offline' });
    expect(port.save(report({ text: '1|late' }))).toEqual({ ok: false, reason: 'closed' });
    expect((await port.open()).text).toBe(report().text);
  });
});
