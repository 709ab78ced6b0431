import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LmsPort, Report } from '../../scorm/port';
import { createLrs, type Fault } from '../../scripts/preview/lrs/server';
import { createCmi5Desk, recordId, saveUntilKept, settled } from './cmi5-desk';
import { answer, report } from './fixtures';

type Step =
  | { readonly do: 'save' | 'save and wait' | 'answer' | 'pass' | 'reload' | 'kill' | 'leave' | 'end' }
  | { readonly do: 'fault'; readonly fault: Fault };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Step>({ do: 'save' }, { do: 'save and wait' }) },
  { weight: 3, arbitrary: fc.constant<Step>({ do: 'answer' }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('fault' as const),
      fault: fc.record({
        resource: fc.constantFrom<Fault['resource'][]>('state', 'statements', 'any'),
        kind: fc.constantFrom<Fault['kind'][]>(401, 403, 409, 412, 429, 500, 'cut before', 'cut after'),
      }),
    }),
  },
  fc.constantFrom<Step>({ do: 'pass' }, { do: 'reload' }, { do: 'kill' }, { do: 'leave' }, { do: 'end' }),
);

/** Launches until the LMS is reached: a fault at the launch itself is another test's matter. */
async function launched(port: LmsPort, lrs: { faults: Fault[] }): Promise<LmsPort> {
  const faults = lrs.faults.splice(0);
  expect((await port.open()).connected).toBe(true);
  lrs.faults.push(...faults);
  return port;
}

it('under any schedule of work, faults, reloads and launches: no rule broken, no answer lost, none said twice', async () => {
  const lrs = createLrs();
  await lrs.listen();
  let learners = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      learners += 1;
      const learner = `learner ${learners}`;
      const desk = createCmi5Desk(lrs);
      lrs.faults.length = 0;
      lrs.violations.length = 0;
      let current: Report = report({ text: '1|0' });
      let count = 0;
      let passed = false;
      let port = await launched(desk.launch({ learner }), lrs);

      const next = async (page: LmsPort): Promise<void> => {
        port = await launched(page, lrs);
        // A session that was ended is open for review only, until the LMS launches another.
        if ((await port.open()).mode === 'review') port = await launched(desk.launch({ learner }), lrs);
        current = { ...current, answers: [] };
      };
      for (const [number, { do: what, ...more }] of steps.entries()) {
        current = { ...current, text: `1|${number}` };
        switch (what) {
          case 'fault':
            if ('fault' in more) lrs.faults.push(more.fault);
            break;
          case 'answer':
            count += 1;
            current = { ...current, answers: [...current.answers, answer(count)] };
            port.save(current);
            break;
          case 'pass':
            passed = true;
            current = { ...current, outcome: 'passed', percent: 100 };
            port.save(current);
            break;
          case 'save':
            port.save(current);
            break;
          case 'save and wait':
            await settled(port.save(current));
            break;
          case 'end':
            await settled(port.close(current));
            await next(desk.launch({ learner }));
            break;
          case 'leave':
          case 'reload':
            // The next page is there while the last requests of this one may still be under way.
            port.close(current, true);
            desk.kill();
            await next(what === 'reload' ? desk.load() : desk.launch({ learner }));
            break;
          case 'kill':
            port.save(current);
            desk.kill();
            await next(desk.launch({ learner }));
        }
      }

      lrs.faults.length = 0;
      current = { ...current, text: '1|last' };
      expect(await saveUntilKept(port, current)).toEqual({ ok: true });
      expect(await settled(port.close(current))).toEqual({ ok: true });
      expect(lrs.violations).toEqual([]);
      const told = lrs.told(learner);
      const answers = told.filter((verb) => verb.startsWith('answered')).sort();
      expect(answers).toEqual(Array.from({ length: count }, (_, index) => `answered Q${index + 1}`).sort());
      for (const verb of ['completed', 'passed']) expect(told.filter((one) => one === verb)).toHaveLength(passed ? 1 : 0);
      expect(told.at(-1)).toBe('terminated');
      expect(lrs.record(recordId, learner)?.text).toBe('1|last');
    }),
    { numRuns: 60 },
  );
  await lrs.close();
});
