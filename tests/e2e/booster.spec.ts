import { expect, test } from '@playwright/test';
import type { Edition } from '../../scorm/port';
import { Lms } from './lms';

const boosters: readonly (readonly [Edition, string])[] = [
  ['scorm12', 'week'],
  ['scorm2004-3', 'month'],
  ['scorm2004-4', 'quarter'],
];

for (const [edition, course] of boosters) {
  test(`the booster "${course}" in ${edition}: no role, no check, passed when its situations are answered`, async ({ page }) => {
    const lms = new Lms(page, edition);
    const learner = await lms.open({ course });
    expect(await lms.value('status')).toBe(lms.incomplete);
    await expect(lms.frame.getByRole('radio')).toHaveCount(0);
    await learner.button('Start the course').click();
    const finish = lms.frame.getByRole('button', { name: 'Finish', exact: true });
    while (!(await finish.isVisible())) {
      await learner.answerPage();
      await learner.next();
    }
    await expect.poll(() => lms.value('status')).toBe(lms.passed);
    expect(await lms.value('score')).toBe('');
    await finish.click();
    await expect(learner.title).toHaveText('You are done for now');
    expect(await lms.violations()).toEqual([]);
  });
}
