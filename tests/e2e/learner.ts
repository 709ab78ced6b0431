import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { bestSaid, optionWords } from '../../scripts/preview/walker/answers';
import type { Item } from '../../src/domain/outline';
import type { MatchingQuestion, Question } from '../../src/domain/question';
import { rightOrder, walk } from '../../src/domain/response';
import { fill } from '../../src/domain/strings';
import { plain } from '../../src/domain/text';
import type { ItemView } from '../../src/domain/view';
import type { Known } from './course';

type Place = Page | FrameLocator;

const allWrong = ({ correct, targets }: MatchingQuestion): string =>
  [...correct].map((target) => [...targets].find((other) => other !== target)).join('');

/** A learner at the course: does what a person does, by what stands on the screen. */
export class Learner {
  private readonly place: Place;
  private readonly known: Known;

  constructor(place: Place, known: Known) {
    this.place = place;
    this.known = known;
  }

  get title(): Locator {
    return this.place.getByRole('heading', { level: 1 });
  }

  button(name: string | RegExp): Locator {
    return this.place.getByRole('button', { name });
  }

  checkbox(id: string): Locator {
    return this.place.locator(`input#${id}`);
  }

  /** Certificate or job aid. */
  get paper(): Locator {
    return this.place.getByRole('article');
  }

  get forward(): Locator {
    return this.place.locator('.actions .btn-primary');
  }

  async chooseRole(role: string): Promise<void> {
    const { name } = this.known.start.course.roles[role] ?? { name: [] };
    await this.place.getByRole('radio', { name: plain(name) }).check();
  }

  async begin(role: string): Promise<void> {
    await this.chooseRole(role);
    await this.button(this.known.start.strings.nav.start).click();
    await expect(this.place.locator('.hero')).toHaveCount(0);
    await this.arrived();
  }

  /** The screen that was asked for is here, not only the words that it is on its way. */
  private async arrived(): Promise<void> {
    await expect(this.place.locator('[aria-busy="true"]')).toHaveCount(0);
  }

  /** Through the lesson list, which small frames hide behind a button. */
  async openFromList(name: string): Promise<void> {
    const entry = this.place.locator('#rail').getByRole('button', { name });
    const list = this.button('Lessons');
    await entry.or(list).filter({ visible: true }).first().waitFor();
    if (!(await entry.isVisible())) await list.click();
    await entry.click();
    await this.arrived();
  }

  /** Goes on and waits until another screen is there. */
  async next(): Promise<void> {
    const before = await this.screen();
    await this.forward.click();
    await expect.poll(() => this.screen()).not.toBe(before);
    await this.arrived();
  }

  /** What tells one screen from another. */
  async screen(): Promise<string> {
    // The welcome screen has no line above its title.
    const above = await this.place.locator('.heading .eyebrow').allTextContents();
    return [...above, await this.title.textContent()].join(' ');
  }

  /** Ids of lesson questions on the screen that are still open, in reading order. */
  async openQuestions(): Promise<Question[]> {
    const title = (await this.title.textContent()) ?? '';
    const pages = this.known.outline.lessons.flatMap(({ id, pages: all }) =>
      all.map((page) => ({ page, view: this.known.lessons[id]?.pages[page.id] })),
    );
    const here = pages.filter(({ view }) => view && plain(view.title) === title);
    for (const { page } of here) {
      const [first] = page.questions;
      if (!first || (await this.place.locator(`[name="${first.id}"], [id^="${first.id}"], [name^="${first.id}-"]`).count()))
        return [...page.questions];
    }
    return [...(here[0]?.page.questions ?? [])];
  }

  /** Answers everything on a lesson page rightly. */
  async answerPage(): Promise<void> {
    for (const question of await this.openQuestions()) await this.answer(question);
  }

  /** Answers a lesson question and has the answer checked; a talk goes on to its end. */
  async answer(question: Question): Promise<void> {
    switch (question.type) {
      case 'single':
        await this.tick(question.id, question.keys.indexOf(question.correct));
        break;
      case 'multiple':
        for (const [index, key] of [...question.keys].entries())
          await this.tick(question.id, index, question.correct.includes(key));
        break;
      case 'plan':
        await this.tick(question.id, 0);
        break;
      case 'matching':
        await this.assign(question.id, question.keys, question.correct, question.targets);
        break;
      case 'ordering':
        await this.order(rightOrder(question.keys, question.correct), (key) => optionWords(this.known, question.id, key));
        break;
      case 'conversation':
        return this.talk(question);
    }
    await this.check();
  }

  /** Answers a lesson question otherwise than rightly, as far as it has a wrong answer; of a talk, its first turn. */
  async answerWrongly(question: Question): Promise<void> {
    switch (question.type) {
      case 'single':
      case 'multiple':
        await this.tick(
          question.id,
          [...question.keys].findIndex((key) => !question.correct.includes(key)),
        );
        break;
      case 'plan':
        await this.tick(question.id, 0);
        break;
      case 'matching':
        await this.assign(question.id, question.keys, allWrong(question), question.targets);
        break;
      case 'ordering': {
        const backwards = [...rightOrder(question.keys, question.correct)].reverse().join('');
        await this.order(backwards, (key) => optionWords(this.known, question.id, key));
        break;
      }
      case 'conversation': {
        const options = question.next[question.start] ?? {};
        const index = Object.values(options).indexOf('');
        await this.place.locator(`input[name="${question.id}-${question.start}"]`).nth(index).check();
        break;
      }
    }
    await this.check();
  }

  private async check(): Promise<void> {
    await this.place.locator('.ask-go .btn-primary').first().click();
    await expect(this.place.locator('.feedback').first()).toBeVisible();
  }

  /** An option of a choice, or an item of a find-the-signs list. */
  async tick(id: string, index: number, on = true): Promise<void> {
    const named = this.place.locator(`input[name="${id}"]`);
    const input = (await named.count()) ? named.nth(index) : this.place.locator('.items input[type="checkbox"]').nth(index);
    await (on ? input.check() : input.uncheck());
  }

  private async assign(id: string, keys: string, correct: string, targets: string): Promise<void> {
    for (const [i, key] of [...keys].entries()) {
      const target = correct[i] ?? '';
      const select = this.place.locator(`select#${id}-${key}`);
      if (await select.count()) await select.selectOption(target);
      else await this.place.locator(`input[name="${id}-${key}"]`).nth(targets.indexOf(target)).check();
    }
  }

  /** Moves cards up until they stand in this order. */
  private async order(keys: string, textOf: (key: string) => string): Promise<void> {
    const cards = this.place.locator('ol.order > li');
    for (const [place, key] of [...keys].entries()) {
      for (;;) {
        const texts = await cards.allTextContents();
        const at = texts.findIndex((text) => text.includes(textOf(key)));
        if (at <= place) break;
        await cards.nth(at).getByRole('button').first().click();
      }
    }
  }

  private async talk(question: Extract<Question, { type: 'conversation' }>): Promise<void> {
    let said = '';
    for (;;) {
      const { turn, ended } = walk(question.start, question.next, said);
      if (ended) break;
      const options = question.next[turn] ?? {};
      const best = bestSaid(this.known, question, turn);
      await this.place.locator(`input[name="${question.id}-${turn}"]`).nth(Object.keys(options).indexOf(best)).check();
      await this.place.locator('.ask-go .btn-primary').click();
      await this.place.locator('.feedback .btn-primary').click();
      said += best;
    }
  }

  /** Answers page by page up to the first page that asks a question of this type. */
  async goToPageWith(type: Question['type']): Promise<Question> {
    for (;;) {
      const found = (await this.openQuestions()).find((question) => question.type === type);
      if (found) return found;
      await this.answerPage();
      await this.next();
    }
  }

  /** From a page of the course to the screen before the final check, or to a screen of another title. */
  async takeLessons(each?: () => Promise<void>, until = this.known.start.strings.final.title): Promise<void> {
    while ((await this.title.textContent()) !== until) {
      await this.answerPage();
      await each?.();
      await this.next();
    }
  }

  /** The item on screen, told by its prompt. */
  private async item(): Promise<ItemView> {
    const prompt = (await this.place.locator('main legend').first().textContent()) ?? '';
    const found = Object.values(this.known.final.items).filter((item) => prompt.trim() === plain(item.prompt));
    for (const item of found)
      if (await this.place.locator(`[name="${item.id}"], [name^="${item.id}-"], [id^="${item.id}-"]`).count()) return item;
    throw new Error(`No item asks "${prompt}"`);
  }

  /** Answers the final item on screen, rightly or wrongly. */
  async answerItem(rightly: boolean): Promise<void> {
    const view = await this.item();
    const question = this.known.outline.bank.find(({ id }) => id === view.id);
    if (!question) throw new Error(`No item ${view.id}`);
    const textOf = (key: string) => optionWords(this.known, view.id, key);
    const choose = async (keys: readonly string[]) => {
      for (const option of view.options) {
        const input = this.place
          .locator('.options label')
          .filter({ hasText: textOf(option.key) })
          .locator('input');
        if (keys.includes(option.key)) await input.first().check();
        else if (question.type === 'multiple') await input.first().uncheck();
      }
    };
    switch (question.type) {
      case 'single':
      case 'multiple': {
        const wrong = [...question.keys].find((key) => !question.correct.includes(key)) ?? '';
        return choose(rightly ? [...question.correct] : [wrong]);
      }
      case 'matching': {
        return this.assign(view.id, question.keys, rightly ? question.correct : allWrong(question), question.targets);
      }
      case 'ordering': {
        const right = rightOrder(question.keys, question.correct);
        return this.order(rightly ? right : [...right].reverse().join(''), textOf);
      }
      default:
        throw new Error(`A final item cannot be a ${question.type}`);
    }
  }

  /** The whole final check, with these items answered wrongly; ends on the result or on a parallel item. */
  async takeFinal(isWrong: (item: Item, index: number) => boolean = () => false): Promise<void> {
    const { final } = this.known.start.strings;
    await this.forward.click();
    const size = this.known.outline.final.draw.reduce((sum, { count }) => sum + count, 0);
    for (let i = 0; i < size; i += 1) {
      await expect(this.title).toHaveText(fill(final.question, { n: i + 1, of: size }));
      const { id } = await this.item();
      const item = this.known.outline.bank.find((one) => one.id === id);
      await this.answerItem(!(item && isWrong(item, i)));
      await this.forward.click();
    }
    await expect(this.title).toHaveText(final.overviewTitle);
    await this.forward.click();
    await expect(this.title).not.toHaveText(final.overviewTitle);
    await this.arrived();
  }

  /** Answers the parallel items that follow missed safety items, if there are any. */
  async takeParallels(rightly: boolean): Promise<void> {
    const { parallelTitle } = this.known.start.strings.final;
    while ((await this.title.textContent()) === parallelTitle) {
      // Two of them may ask the same about different situations.
      const before = await this.place.locator('main').textContent();
      await this.answerItem(rightly);
      await this.forward.click();
      await expect.poll(() => this.place.locator('main').textContent()).not.toBe(before);
    }
  }
}
