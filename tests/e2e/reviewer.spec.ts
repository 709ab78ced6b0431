import { expect, test } from '@playwright/test';
import { Lms } from './lms';

test('a copy for reviewers: open throughout, says so on every screen, names its ids, tells the LMS nothing', async ({ page }) => {
  const lms = new Lms(page, 'scorm12');
  const learner = await lms.open({ viewer: 'reviewer' });
  const banner = lms.frame.getByText(/^Reviewer copy: every page is open, and nothing is recorded/);
  await expect(banner).toBeVisible();
  await learner.begin('school');

  // A later lesson at once, and on past questions that nobody answered.
  await learner.openFromList('When a child tells you');
  await learner.next();
  await expect(banner).toBeVisible();
  await learner.openFromList('Final check');
  await learner.forward.click();
  await expect(learner.title).toHaveText('Question 1 of 8');
  await expect(banner).toBeVisible();
  const notes = lms.frame.getByText(/^Reviewer notes \(Q\d+\)$/);
  await notes.click();
  await expect(notes.locator('xpath=..').getByText('Claims:')).toBeVisible();

  await learner.openFromList('What it is, what it is not');
  await lms.frame.getByText('Reviewer notes (m1-define)').click();
  await expect(lms.frame.getByText('m1-define-parts · matching · O1.1')).toBeVisible();

  await learner.openFromList('Español');
  await expect(lms.frame.getByText(/^Copia para revisión: todas las páginas están abiertas/)).toBeVisible();
  await lms.suspend();
  expect(await lms.calls()).toEqual([]);
  expect(await lms.store()).not.toHaveProperty('cmi.core.lesson_status');
});
