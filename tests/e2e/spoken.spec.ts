import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { knownCourse } from './course';
import { apart, gallery, show } from './gallery';
import { prose } from './spoken/prose';
import { hearWhile, readAll } from './spoken/reader';

const intro = `What a virtual screen reader says on each kind of screen, from top to bottom, in the version for school staff.
Written by "npm run references -- spoken"; read it as someone who only hears the course: can you follow, and decide?
Header and lesson list are the same on every screen and stand here only where something is new in them; of the screens beside
the way through the course (from notice-of-another-version on) here is the beginning. The virtual reader is a tool, not a person: it
reads a sentence in pieces where a part of it is marked, and it also reads what stands behind a closed disclosure.`;

/** Lines: what is new on such a screen stands at its top. */
const beginning = 40;

for (const language of ['en', 'es'] as const) {
  test(`spoken log, ${language}: what is heard on each kind of screen is what docs/spoken.${language}.md says`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(300_000);
    const context = await browser.newContext({ bypassCSP: true, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    const known = await knownCourse(language);
    const sections: string[] = [];
    const beside = new Set(apart({ known, language, role: 'school' }).map(({ name }) => name));
    for (const picture of gallery({ known, language, role: 'school' })) {
      await show(page, known, picture);
      const phrases = await readAll(page);
      const whole = sections.length === 0 || /^(picture|notice|lesson-list|listen$)/.test(picture.name);
      const main = phrases.slice(whole ? 0 : phrases.indexOf('main') + 1);
      const lines = prose(main);
      const shown = beside.has(picture.name) ? lines.slice(0, beginning) : lines;
      const more = lines.length > shown.length ? ['', `(${lines.length - shown.length} more lines)`] : [];
      sections.push(`## ${picture.name}\n\n${[shown.join('  \n'), ...more].join('\n')}\n`);
    }
    const heard = `# Spoken log: ${language}\n\n${intro}\n\n${sections.join('\n')}`;
    const file = `docs/spoken.${language}.md`;
    if (process.env['UPDATE_REFERENCES']) writeFileSync(file, heard);
    expect(heard, `${file} is not what is heard now: run npm run references -- spoken, and read what changed`).toBe(
      readFileSync(file, 'utf8'),
    );
    await context.close();
  });
}

test('the verdict is spoken once', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ bypassCSP: true, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  const known = await knownCourse('en');
  const picture = gallery({ known, language: 'en', role: 'school' }).find(({ name }) => name.endsWith('choice'));
  if (!picture) throw new Error('No page with a choice');
  await show(page, known, picture);
  await page.locator('.option input').first().check();
  const heard = await hearWhile(page, async () => {
    await page.locator('.ask-go .btn-primary').click();
    await expect(page.locator('.feedback')).toBeVisible();
  });
  const { feedback } = known.start.strings;
  const verdicts = Object.values(feedback);
  expect(heard.filter((phrase) => verdicts.some((words) => phrase.includes(words)))).toHaveLength(1);
  await context.close();
});
