import { expect, type Page, test } from '@playwright/test';
import { encode } from '../../src/domain/codec';
import { freshRecord } from '../../src/domain/progress';
import { knownCourse } from './course';
import { Learner } from './learner';

/** How many pages a printed PDF has, and the size of the first in points. */
const printed = async (page: Page, format: 'Letter' | 'A4') => {
  const pdf = (await page.pdf({ format, preferCSSPageSize: true })).toString('latin1');
  const [width = 0, height = 0] = (/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []).slice(1).map(Number);
  return { pages: pdf.match(/\/Type \/Page\b/g)?.length, landscape: width > height };
};

const day = { checked: '2026-11-02', by: 'JR' };
/** As much as an organization may sensibly enter. */
const full = {
  endStatus: 'passed-failed',
  extensions: [],
  organization: 'Unified School District of the Greater Rio Grande Valley and Neighboring Rural Counties',
  state: {
    name: 'New Mexico',
    phone: '1-855-333-7233',
    note: 'Day and night. You may also dial a short number from a cell phone anywhere in the state, or use the online form for reports that are not urgent.',
    threshold: 'knows or has a reasonable suspicion that a child is an abused or a neglected child',
    source: 'https://example.org',
    ...day,
  },
  contacts: ['Designated child protection contact', 'Deputy contact (nights)', 'Juvenile unit', 'Employee assistance'].map(
    (name, i) => ({ name, phone: `1-505-555-010${i} ext. 44`, email: 'child.protection@district.example.org', ...day }),
  ),
  steps: Array.from({ length: 6 }, (_, i) => ({
    text: `Step ${i + 1}: ${'tell the office that our procedure names, and write down when. '.repeat(4)}`.slice(0, 240),
    ...day,
  })),
  certificate: {
    hours: 0.5,
    lines: Array.from({ length: 4 }, (_, i) => `Line ${i}: ${'long words of an agency '.repeat(5)}`.slice(0, 120)),
    signature: { name: 'Dr. Guadalupe Hernández-Whitfield of the Central Office', title: 'Director of Student Services' },
  },
};

/** Opens the course without an LMS, with a saved record and what an organization set. */
const openWith = async (page: Page, record: string, settings: object | undefined): Promise<Learner> => {
  if (settings)
    await page.route('**/package/standalone/index.html', async (route) => {
      const response = await route.fetch();
      const attribute = `data-settings="${JSON.stringify(settings).replace(/"/g, '&quot;')}"`;
      await route.fulfill({ response, body: (await response.text()).replace(/data-settings="[^"]*"/, () => attribute) });
    });
  await page.addInitScript((text) => localStorage.setItem('course:protecting-children', text), record);
  await page.goto('/package/standalone/index.html');
  await page.waitForFunction(() => performance.getEntriesByName('course-open').length > 0);
  return new Learner(page, await knownCourse());
};

for (const [what, settings] of [
  ['no local lines', undefined],
  ['many local lines', full],
] as const) {
  test(`the certificate is one sheet of paper and alone on it: ${what}`, async ({ page }) => {
    const { outline } = await knownCourse();
    const record = {
      ...freshRecord('en', 7),
      role: 'foster',
      outcome: 'passed',
      best: 100,
      passedOn: 20_779,
      seconds: 2_000,
    } as const;
    const learner = await openWith(page, encode({ ...record, place: { screen: 'final' } }, outline), settings);
    await learner.openFromList('Certificate');
    await page.getByRole('textbox').fill('María Guadalupe Fernández de la Cruz-Villanueva y Montenegro Santiesteban');
    for (const language of ['English', 'Español']) {
      await learner.button(language).click();
      await expect(page.getByRole('article')).toContainText(language === 'English' ? 'took the course' : 'tomó el curso');
      for (const format of ['Letter', 'A4'] as const)
        expect(await printed(page, format), `${language}, ${format}`).toEqual({ pages: 1, landscape: true });
    }
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('article')).toBeVisible();
    for (const around of ['h1', '.top', '#rail', '.actions', '.paper-screen', '.skip'])
      await expect(page.locator(around).first()).toBeHidden();
  });

  // What an organization adds may take the back of the sheet: all the numbers together, and never in small print.
  const sheets = settings ? 2 : 1;
  test(`every job aid is one sheet of paper: ${what}`, async ({ page }) => {
    const learner = await openWith(page, '', settings);
    await learner.begin('school');
    await learner.openFromList('One-page guide');
    for (const language of ['English', 'Español']) {
      await learner.button(language).click();
      const { start } = await knownCourse(language === 'English' ? 'en' : 'es');
      for (const role of Object.values(start.course.roles)) {
        const name = role.name.filter((part) => typeof part === 'string').join('');
        await page
          .locator('.paper-screen')
          .getByRole('button', { name: new RegExp(`^${name.slice(0, 8)}`) })
          .click();
        for (const format of ['Letter', 'A4'] as const)
          expect(await printed(page, format), `${language}, ${name}, ${format}`).toEqual({ pages: sheets, landscape: false });
      }
    }
    for (const { text } of settings?.steps ?? []) await expect(page.getByRole('article')).toContainText(text.trim());
    await page.emulateMedia({ media: 'print' });
    const points = await page
      .locator('article, article *')
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize) * 0.75));
    expect(Math.min(...points)).toBeGreaterThanOrEqual(9);
  });
}
