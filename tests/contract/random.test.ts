import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strictProfile } from '../../scorm/lms/profile';
import type { Report } from '../../scorm/port';
import { adapters, answer, createDesk, report, saveUntilKept, valuesOf } from './fixtures';

type Step =
  | { readonly do: 'save' }
  | { readonly do: 'answer' }
  | { readonly do: 'outcome'; readonly outcome: Report['outcome']; readonly percent: number }
  | { readonly do: 'fault'; readonly fault: 'commitFails' | 'apiGone' | 'sessionExpired'; readonly on: boolean }
  | { readonly do: 'relaunch' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ do: 'save' } as const) },
  { weight: 3, arbitrary: fc.constant({ do: 'answer' } as const) },
  fc.record({
    do: fc.constant('outcome' as const),
    outcome: fc.constantFrom<Report['outcome'][]>('incomplete', 'failed', 'completed', 'passed'),
    percent: fc.integer({ min: 0, max: 100 }),
  }),
  fc.record({
    do: fc.constant('fault' as const),
    fault: fc.constantFrom('commitFails' as const, 'apiGone' as const, 'sessionExpired' as const),
    on: fc.boolean(),
  }),
  fc.constant({ do: 'relaunch' } as const),
);

describe.each(adapters)('$name under any schedule of saves, faults and launches', (adapter) => {
  it('violates nothing, loses nothing it called saved, and doubles no answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const desk = createDesk(adapter, strictProfile);
        let port = desk.port();
        await port.open();
        let current = report({ text: '1|0' });
        let count = 0;
        let best = -1;
        const sent: string[] = [];

        const calm = (): unknown => Object.assign(desk.lms.faults, { commitFails: false, apiGone: false, sessionExpired: false });

        for (const [number, next] of steps.entries()) {
          if (next.do === 'fault') desk.lms.faults[next.fault] = next.on;
          if (next.do === 'outcome') current = { ...current, outcome: next.outcome, percent: next.percent };
          if (next.do === 'answer') {
            count += 1;
            sent.push(`Q${count}_1`);
            current = { ...current, answers: [...current.answers, answer(count)] };
          }
          if (next.do === 'save') {
            current = { ...current, text: `1|${number}`, seconds: number };
            const result = port.save(current);
            if (result.ok) expect(valuesOf(desk.lms, /suspend_data/)).toEqual([current.text]);
          }
          if (next.do === 'relaunch') {
            calm();
            expect(saveUntilKept(port, current)).toEqual({ ok: true });
            best = Math.max(best, current.percent ?? -1);
            port.close(current);
            expect(desk.lms.violations).toEqual([]);
            port = desk.relaunch();
            expect((await port.open()).text).toBe(current.text);
            current = { ...current, answers: [] };
          }
        }

        calm();
        expect(saveUntilKept(port, current)).toEqual({ ok: true });
        expect(port.close(current)).toEqual({ ok: true });
        expect(desk.lms.violations).toEqual([]);
        expect(valuesOf(desk.lms, /^cmi\.interactions\.\d+\.id$/)).toEqual(sent);
        const held = valuesOf(desk.lms, /score\.raw$/);
        if (best >= 0 || current.percent !== undefined)
          expect(Number(held[0])).toBeGreaterThanOrEqual(Math.max(best, current.percent ?? -1));
      }),
      { numRuns: 150 },
    );
  });
});
