import { describe, expect, it } from 'vitest';
import { memoryStorage } from '../../scorm/lms/fakes';
import { strictProfile } from '../../scorm/lms/profile';
import { adapters, createDesk, passedReport } from './fixtures';

describe.each(adapters)('a copy for reviewers, $name', (adapter) => {
  it('tells the LMS nothing, not even that it was opened, and leaves nothing in the browser', async () => {
    const desk = createDesk(adapter, strictProfile);
    const written: string[] = [];
    const storage = { ...memoryStorage(), setItem: (key: string) => written.push(key) };
    const port = desk.port({ silent: true, storage: () => storage });
    expect(await port.open()).toMatchObject({ connected: false, storage: 'memory', mode: 'review', text: '' });
    expect(port.save(passedReport())).toEqual({ ok: false, reason: 'review' });
    expect(port.close(passedReport())).toEqual({ ok: false, reason: 'review' });
    expect(desk.lms.calls).toEqual([]);
    expect(written).toEqual([]);
    expect(port.diagnostics()).toContain(`edition ${adapter.edition}\nreviewer copy`);
  });
});
