import { describe, expect, it } from 'vitest';
import { profiles } from '../../scorm/lms/profiles';
import { adapters, callsOf, createDesk, passedReport, report, STATUS, saveUntilKept, valuesOf } from './fixtures';

/** What every adapter promises about every LMS. */
describe.each(adapters)('$name', (adapter) => {
  describe.each(profiles)('with an LMS of the kind "$name"', (profile) => {
    const watching = ['review', 'browse', 'no credit'].includes(profile.name);
    const writes = profile.reachable && !watching;

    it('reports a whole course over two launches without a violation', async () => {
      const desk = createDesk(adapter, profile);
      const first = desk.port();
      await first.open();
      saveUntilKept(first, report());
      const firstLms = desk.lms;
      first.close(report({ seconds: 90 }));
      const second = desk.relaunch();
      await second.open();
      saveUntilKept(second, passedReport());
      second.close(passedReport());
      expect([...firstLms.violations, ...desk.lms.violations]).toEqual([]);
    });

    it('says what it is connected to', async () => {
      const launch = await createDesk(adapter, profile).port().open();
      expect(launch.connected).toBe(profile.reachable);
      expect(launch.storage).toBe(profile.reachable ? 'lms' : 'browser');
      expect(launch.mode).toBe(watching ? 'review' : 'normal');
    });

    it('says "ok" exactly when the LMS holds the record', async () => {
      const desk = createDesk(adapter, profile);
      const port = desk.port();
      await port.open();
      for (const text of ['1|one', '1|two', '1|three']) {
        const result = port.save(report({ text }));
        if (result.ok) expect(valuesOf(desk.lms, /suspend_data/)).toEqual([text]);
        else expect(result.reason).toBe(watching ? 'review' : profile.reachable ? 'retry' : 'offline');
      }
      expect(port.save(report({ text: '1|three' })).ok).toBe(writes);
    });

    it('gives the record back at the next launch', async () => {
      const desk = createDesk(adapter, profile);
      const port = desk.port();
      await port.open();
      saveUntilKept(port, report({ text: '1|keep me' }));
      port.close(report({ text: '1|keep me' }));
      const launch = await desk.relaunch().open();
      if (profile.remembers || !profile.reachable) expect(launch.text).toBe('1|keep me');
    });

    it('makes one Initialize and one Finish, and is silent afterwards', async () => {
      const desk = createDesk(adapter, profile);
      const port = desk.port();
      const launches = await Promise.all([port.open(), port.open()]);
      expect(launches[1]).toBe(launches[0]);
      port.save(report());
      port.close(report());
      const before = desk.lms.calls.length;
      expect(port.close(report())).toEqual({ ok: false, reason: 'closed' });
      expect(port.save(passedReport())).toEqual({ ok: false, reason: 'closed' });
      expect(desk.lms.calls.length).toBe(before);
      expect(callsOf(desk.lms, 'Initialize')).toBe(profile.name === 'standalone' ? 0 : 1);
      expect(callsOf(desk.lms, 'Terminate')).toBe(profile.reachable ? 1 : 0);
    });

    it('writes nothing new for the same report', async () => {
      const desk = createDesk(adapter, profile);
      const port = desk.port();
      await port.open();
      saveUntilKept(port, passedReport());
      const [sets, commits] = [callsOf(desk.lms, 'SetValue'), callsOf(desk.lms, 'Commit')];
      port.save(passedReport());
      expect([callsOf(desk.lms, 'SetValue'), callsOf(desk.lms, 'Commit')]).toEqual([sets, commits]);
    });

    it.each(watching ? [profile] : [])('writes nothing for somebody who only looks', async () => {
      const desk = createDesk(adapter, profile);
      const port = desk.port();
      await port.open();
      port.save(passedReport());
      port.close(passedReport());
      expect(callsOf(desk.lms, 'SetValue') + callsOf(desk.lms, 'Commit')).toBe(0);
      expect(callsOf(desk.lms, 'Terminate')).toBe(1);
    });

    if (!writes) return;

    it('leaves status, score and answers as they belong', async () => {
      const desk = createDesk(adapter, profile);
      const port = desk.port();
      await port.open();
      saveUntilKept(port, passedReport());
      expect(port.close(passedReport())).toEqual({ ok: true });
      const ended = adapter.lms === 'scorm2004' || adapter.endStatus === 'completed-incomplete' ? 'completed' : 'passed';
      expect(desk.lms.store()[STATUS[adapter.lms]]).toBe(ended);
      expect(valuesOf(desk.lms, /score\.(raw|min|max)$/).sort()).toEqual(['0', '100', '85']);
      if (adapter.lms === 'scorm2004') expect(desk.lms.store()['cmi.success_status']).toBe('passed');
      const ids = valuesOf(desk.lms, /^cmi\.interactions\.\d+\.id$/);
      expect(ids).toEqual(profile.lacks ? [] : ['Q1_1', 'Q2_1', 'Q3_1', 'Q4_1']);
    });

    it('never lets a worse report replace a better one, in this launch or the next', async () => {
      const desk = createDesk(adapter, profile);
      const port = desk.port();
      await port.open();
      saveUntilKept(port, passedReport());
      const good = desk.lms.store();
      const worse = report({ text: passedReport().text, outcome: 'incomplete', percent: 20 });
      port.save(worse);
      port.close(worse);
      const elements = [STATUS[adapter.lms], 'cmi.success_status', 'cmi.core.score.raw', 'cmi.score.raw', 'cmi.score.scaled'];
      for (const element of elements) expect(desk.lms.store()[element]).toBe(good[element]);
      if (profile.name === 'amnesiac') return; // It cannot be asked what it holds; our own record is all there is.
      const again = desk.relaunch();
      await again.open();
      again.close(worse);
      for (const element of elements) expect(desk.lms.store()[element]).toBe(good[element]);
    });
  });
});
