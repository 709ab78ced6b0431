import { expect, test } from '@playwright/test';
import type { Edition } from '../../scorm/port';
import { Lms } from './lms';

/** Each role in the edition that most LMSs take, and each edition. */
const runs: readonly (readonly [Edition, string])[] = [
  ['scorm12', 'school'],
  ['scorm12', 'foster'],
  ['scorm12', 'volunteer'],
  ['scorm2004-3', 'foster'],
  ['scorm2004-4', 'volunteer'],
];

for (const [edition, role] of runs) {
  test(`${edition}, ${role}: from launch to a recorded pass`, async ({ page }) => {
    const lms = new Lms(page, edition);
    const learner = await lms.open();
    expect(await lms.value('status')).toBe(lms.incomplete);

    await learner.begin(role);
    await learner.takeLessons();
    expect(await lms.value('score')).toBe('');
    await learner.takeFinal();
    await expect(learner.title).toHaveText('You passed');

    await expect.poll(() => lms.value('status')).toBe(lms.passed);
    expect(await lms.value('score')).toBe('100');
    const sent = Object.entries(await lms.store()).filter(([element]) => /^cmi\.interactions\.\d+\.result$/.test(element));
    expect(sent.map(([, result]) => result)).toEqual(Array(8).fill('correct'));

    await learner.button('Open the certificate').click();
    const today = new Date().toLocaleDateString('en', { dateStyle: 'long' });
    for (const words of ['Ana Torres', today, '100%', 'Protecting Children from Sex Trafficking'])
      await expect(lms.frame.getByRole('article')).toContainText(words);
    await learner.button('Back').click();
    await expect(learner.title).toHaveText('You passed');

    await learner.forward.click();
    await expect(learner.title).toHaveText('You are done for now');
    const calls = (await lms.calls()).map(({ call }) => call.replace('LMS', ''));
    expect(calls.filter((call) => call === 'Initialize')).toHaveLength(1);
    expect(calls.filter((call) => call === 'Finish' || call === 'Terminate')).toHaveLength(1);
    expect(calls[calls.length - 1]).toMatch(/Finish|Terminate/);
    expect(calls.filter((call) => call === 'Commit').length).toBeLessThanOrEqual(90);
    expect(await lms.violations()).toEqual([]);
  });
}
