import { expect, type Page, test } from '@playwright/test';
import { encode } from '../../src/domain/codec';
import { freshRecord } from '../../src/domain/progress';
import { knownCourse } from './course';
import { Learner } from './learner';
import { Lms } from './lms';
import { smallLms } from './small-lms';

/** Everything that reaches the course from outside is text to it, never markup, an address or a style. */
const hostile =
  '"><img src=x onerror=window.pwned=1><style>*{display:none}</style><script>window.pwned=1</script>javascript:alert(1)';

/** Counts what the course did with it, in every frame, from the first moment on. */
const watch = async (page: Page): Promise<() => Promise<unknown>> => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => seen.push(violatedDirective));
  });
  return async () => {
    const frames = await Promise.all(
      page.frames().map((frame) =>
        frame.evaluate(() => ({
          ran: 'pwned' in window,
          refused: (window as unknown as { seen: string[] }).seen,
          made: document.querySelectorAll('[src="x"], [onerror], [href^="javascript"]').length,
        })),
      ),
    );
    return { dialogs, frames: frames.filter(({ ran, refused, made }) => ran || refused.length > 0 || made > 0) };
  };
};
const nothing = { dialogs: [], frames: [] };

test('hostile text from the LMS, the browser’s storage and other windows', async ({ page }) => {
  const done = await watch(page);
  await page.goto('/');
  await page.evaluate((text) => {
    const id = 'learner-ana';
    const cmi = { 'cmi.suspend_data': text, 'cmi.core.lesson_location': text, 'cmi.core.lesson_status': 'incomplete' };
    localStorage.setItem(`preview-lms:1:scorm12:${id}`, JSON.stringify({ cmi, at: 1, total: 0 }));
    for (const key of ['course:protecting-children', 'unsaved:protecting-children:1:x', `unsaved:protecting-children:1:${text}`])
      localStorage.setItem(key, text);
  }, hostile);
  const lms = new Lms(page, 'scorm12');
  const learner = await lms.open();
  await page.evaluate((text) => {
    for (const data of [text, { type: text, html: text }, JSON.stringify({ course: text })])
      document.querySelector<HTMLIFrameElement>('.frame-host iframe')?.contentWindow?.postMessage(data, '*');
  }, hostile);
  await expect(lms.frame.getByText('We could not read what was saved')).toBeVisible();
  await learner.begin('school');
  await learner.answerPage();
  await learner.next();
  expect(await lms.frame.locator('body').innerHTML()).not.toContain('onerror');
  expect(await done()).toEqual(nothing);
  expect(await lms.violations()).toEqual([]);
});

test('hostile text in the address and as the learner’s name', async ({ page }) => {
  const done = await watch(page);
  const lms = new Lms(page, 'scorm2004-4');
  const learner = await lms.open({ learner: `${hostile.slice(0, 60)} \u202e\u0000 😀` });
  await learner.begin('volunteer');
  expect(await done()).toEqual(nothing);
  const query = encodeURIComponent(hostile);
  await page.goto(`/package/standalone/index.html?${query}=${query}&lang=${query}#${query}`);
  await page.waitForFunction(() => performance.getEntriesByName('course-open').length > 0);
  expect(await page.content()).not.toContain('onerror=window');
  expect(await done()).toEqual(nothing);
});

test('a name that is not just letters is text on the certificate and nothing else', async ({ context }) => {
  const { outline } = await knownCourse();
  const passed = encode(
    { ...freshRecord('en', 7), role: 'school', outcome: 'passed', best: 100, passedOn: 20_779, place: { screen: 'result' } },
    outline,
  );
  for (const [given, shown] of [
    ['<img src=x onerror=window.pwned=1> "Ana"', '<img src=x onerror=window.pwned=1> "Ana"'],
    ['Haddad, Layla 😀', 'Layla 😀 Haddad'],
    ['\u202eليلى حداد', 'ليلى حداد'],
    ['A'.repeat(10_240), `${'A'.repeat(79)}…`],
  ] as const) {
    const page = await context.newPage();
    const done = await watch(page);
    await smallLms(page, {
      'cmi.suspend_data': passed,
      'cmi.core.lesson_status': 'passed',
      'cmi.core.student_name': given,
    });
    await page.goto('/package/scorm12/index.html');
    await page.waitForFunction(() => performance.getEntriesByName('course-open').length > 0);
    await new Learner(page, await knownCourse()).openFromList('Certificate');
    await expect(page.getByRole('article').getByText(shown, { exact: true })).toBeVisible();
    expect(await done()).toEqual(nothing);
    await page.close();
  }
});

test('the policy allows nothing unsafe, and the page asks for nothing else', async ({ request }) => {
  const html = await (await request.get('/package/scorm12/index.html')).text();
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  const app = await (await request.get('/package/scorm12/app.js')).text();
  for (const forbidden of [
    /\beval\(/,
    /new Function\(/,
    /document\.write/,
    /addEventListener\([`'"]unload[`'"]/,
    /window\.top\b/,
    /addEventListener\([`'"]message[`'"]/,
  ])
    expect(app).not.toMatch(forbidden);
});
