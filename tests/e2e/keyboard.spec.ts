import { expect, type Frame, type Locator, type Page, test } from '@playwright/test';
import { knownCourse } from './course';
import { Learner } from './learner';
import { Lms } from './lms';

/** Presses Tab until this control has focus: proves that a keyboard gets there, in and out of the frame. */
const tabTo = async (page: Page, target: Locator): Promise<void> => {
  for (let i = 0; i < 150; i += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${target}`);
};

test('the whole course by keyboard alone, inside the frame', async ({ page }) => {
  test.setTimeout(600_000);
  const lms = new Lms(page, 'scorm12');
  const known = await knownCourse();
  await lms.open();
  const place = lms.frame;
  const byKeyboard = new Proxy(place, {
    get: (target, name) => {
      const value = Reflect.get(target, name) as unknown;
      return typeof value === 'function'
        ? (...args: unknown[]) => withKeys(page, (value as (...all: unknown[]) => Locator).apply(target, args))
        : value;
    },
  });
  const learner = new Learner(byKeyboard, known);
  await learner.begin('school');
  await learner.takeLessons();
  await learner.takeFinal();
  await expect(new Learner(place, known).title).toHaveText('You passed');
  await expect.poll(() => lms.value('status')).toBe('passed');
});

/** Where Tab or Shift+Tab stops inside the frame until focus has left it; a group of radios is one stop. */
const stops = async (page: Page, frame: Frame, key: 'Tab' | 'Shift+Tab'): Promise<string[]> => {
  const found: string[] = [];
  for (let i = 0; i < 200; i += 1) {
    await page.keyboard.press(key);
    if (!(await page.evaluate(() => document.activeElement?.tagName === 'IFRAME'))) return found;
    found.push(
      await frame.evaluate(() => {
        const { activeElement: at } = document;
        if (at instanceof HTMLInputElement && at.type === 'radio') return at.name;
        // Not its number in the document: drawings that arrive meanwhile bring elements of their own.
        return `${at?.tagName} ${at?.id} ${at?.textContent}`;
      }),
    );
  }
  throw new Error(`${key} does not lead out of the frame: ${found.slice(-3).join(', ')}`);
};

test('Tab leads through a screen of each kind and out of the frame, Shift+Tab back the same way', async ({ page }) => {
  const lms = new Lms(page, 'scorm12');
  const learner = await lms.open();
  await learner.begin('school');
  const frame = await (await page.locator('.frame-host iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('The course has no frame');
  for (const type of ['matching', 'single', 'multiple', 'ordering', 'conversation', 'plan'] as const) {
    await learner.goToPageWith(type);
    // The stop before the first one of the course.
    await frame.locator('.skip').focus();
    await page.keyboard.press('Shift+Tab');
    const forward = await stops(page, frame, 'Tab');
    const back = await stops(page, frame, 'Shift+Tab');
    expect(forward.length).toBeGreaterThan(5);
    expect(back.reverse(), type).toEqual(forward);
  }
});

/** A locator whose actions go through the keyboard; everything else stays as it is. */
const withKeys = (page: Page, locator: Locator): Locator =>
  new Proxy(locator, {
    get: (target, name) => {
      if (name === 'click') return () => press(page, target);
      if (name === 'check') return () => tick(page, target);
      if (name === 'selectOption') return (value: string) => choose(page, target, value);
      const value = Reflect.get(target, name) as unknown;
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        const result = (value as (...all: unknown[]) => unknown).apply(target, args);
        return isLocator(result) ? withKeys(page, result) : result;
      };
    },
  });

const isLocator = (value: unknown): value is Locator => typeof value === 'object' && value !== null && 'selectOption' in value;

const press = async (page: Page, target: Locator): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
};

const tick = async (page: Page, target: Locator): Promise<void> => {
  if (await target.isChecked()) return;
  if ((await target.getAttribute('type')) === 'checkbox') {
    await tabTo(page, target);
    await page.keyboard.press('Space');
  } else {
    // Tab enters a group of radios at the chosen or the first one; arrows move inside it.
    const name = await target.getAttribute('name');
    for (let i = 0; i < 150; i += 1) {
      if (await target.evaluate((_, group) => (document.activeElement as HTMLInputElement | null)?.name === group, name)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Space');
    for (let i = 0; i < 6 && !(await target.isChecked()); i += 1) await page.keyboard.press('ArrowDown');
  }
  await expect(target).toBeChecked();
};

const choose = async (page: Page, target: Locator, value: string): Promise<void> => {
  await tabTo(page, target);
  for (let i = 0; i < 8 && (await target.inputValue()) !== value; i += 1) await page.keyboard.press('ArrowDown');
  for (let i = 0; i < 8 && (await target.inputValue()) !== value; i += 1) await page.keyboard.press('ArrowUp');
  await expect(target).toHaveValue(value);
};
