import type { Question } from '../../../src/domain/question';
import type { Settings } from '../../../src/domain/settings';
import { plain } from '../../../src/domain/text';
import { answer, sayNext } from './answer';
import { questionWithHint } from './answers';
import { type Hand, Stuck } from './hand';
import type { Known } from './known';

export interface Walk {
  readonly known: Known;
  readonly language: string;
  /** Id of the role; not asked for where the package has one role or none. */
  readonly role: string;
  /** Told each screen's title. */
  readonly tell: (title: string) => void;
  /** Told what the certificate says of whom; never where there is none. */
  readonly certified: (words: string) => void;
  /** Told that active minutes which the organization asks for were not waited for. */
  readonly skipped: (minutes: number) => void;
}

/**
 * Takes the course from its first screen to its last, every answer right.
 *
 * @throws Stuck when the course does not go on as it should
 */
export async function walkThrough(hand: Hand, walk: Walk): Promise<void> {
  const { known, language, role, tell } = walk;
  await begin(hand, known, language, role);
  const { end, final, paper } = known.start.strings;
  let certified = false;
  for (;;) {
    const { screen, title } = await settled(hand, known);
    tell(title);
    if (title === end.title) return;
    if (title === final.title) await ready(hand, walk);
    const toCertificate = certified ? undefined : button(hand, paper.toCertificate);
    if (toCertificate) {
      await readCertificate(hand, walk, toCertificate);
      certified = true;
      continue;
    }
    for (let open = openQuestion(hand, known); open; open = openQuestion(hand, known)) await take(hand, known, open);
    const [item] = hints(hand, known).filter(({ question }) => known.outline.bank.some(({ id }) => id === question.id));
    if (item) await answer(hand, known, item.question, item.field);
    await goOn(hand, screen, await hand.until('a way on', () => hand.all('.actions .btn-primary')[0]));
  }
}

/** Confirms what the organization wants confirmed, and lets the clock of the page run ahead where it wants time spent. */
async function ready(hand: Hand, { skipped }: Walk): Promise<void> {
  const { minimumMinutes = 0 } = settingsOf(hand.page);
  const [confirm] = hand.all<HTMLInputElement>('input#confirm');
  if (confirm) await hand.check(confirm);
  if (minimumMinutes === 0) return;
  hand.advance(minimumMinutes);
  skipped(minimumMinutes);
}

/** What the profile set in this package. */
export const settingsOf = (page: Document): Partial<Settings> =>
  JSON.parse(page.documentElement.dataset['settings'] ?? '{}') as Partial<Settings>;

const button = (hand: Hand, words: string): HTMLElement | undefined =>
  hand.all('button').find(({ textContent }) => textContent?.trim() === words);

/** Opens the certificate, reads it, and comes back. */
async function readCertificate(hand: Hand, { known, certified }: Walk, open: HTMLElement): Promise<void> {
  await goOn(hand, hand.one('main'), open);
  const shown = await hand.until('the certificate', () => hand.all('article.certificate')[0]);
  const words = (selector: string) => hand.all(selector, shown).map(({ textContent }) => textContent?.trim() ?? '');
  const facts = hand.all('dl > div', shown).map(({ children }) => [...children].map((one) => one.textContent).join(': '));
  certified([...words('.certificate-kind b'), ...words('.certificate-name'), ...facts].filter(Boolean).join('; '));
  const back = await hand.until('a way back from the certificate', () => button(hand, known.start.strings.nav.back));
  await goOn(hand, hand.one('main'), back);
}

async function begin(hand: Hand, known: Known, language: string, role: string): Promise<void> {
  const start = await hand.until('its first screen', () => hand.all('.welcome-page')[0]);
  if (hand.page.documentElement.lang !== language) {
    const [button] = hand.all(`.languages button[lang="${language}"]`);
    if (!button) throw new Stuck(`The package does not offer the language "${language}".`);
    await hand.press(button);
    await hand.until('the other language', () => hand.page.documentElement.lang === language);
  }
  if (hand.all('#roles').length) {
    const name = plain(known.start.course.roles[role]?.name ?? []);
    const label = hand.all('#roles label').find(({ textContent }) => name !== '' && textContent?.startsWith(name));
    if (!label) throw new Stuck(`The package does not offer the role "${name || role}".`);
    await hand.check(hand.one<HTMLInputElement>('input', label));
  }
  await goOn(hand, hand.one('main'), hand.one('.btn-primary', start));
}

/** The main part of each screen is a new element; that tells one from another even when their words are the same. */
async function goOn(hand: Hand, screen: Element, button: HTMLElement): Promise<void> {
  await hand.press(button);
  await hand.until('another screen', () => hand.all('main').some((one) => one !== screen));
}

async function settled(hand: Hand, { start }: Known): Promise<{ screen: Element; title: string }> {
  const { loading, loadFailedTitle } = start.strings.status;
  const title = await hand.until('its words', () => {
    const words = hand.all('#title')[0]?.textContent?.trim();
    return words !== loading && words;
  });
  if (title === loadFailedTitle) throw new Stuck('A part of the package could not be loaded.');
  return { screen: hand.one('main'), title };
}

interface Asked {
  readonly question: Question;
  /** Its fieldset. */
  readonly field: Element;
  readonly hint: string;
}

const hints = (hand: Hand, known: Known): Asked[] =>
  hand.all('[id$="-hint"]').flatMap((element) => {
    const question = questionWithHint(known, element.id);
    const field = element.closest('fieldset');
    return question && field ? [{ question, field, hint: element.id }] : [];
  });

/** A lesson's question that still wants an answer; one that was checked has lost its button. */
const openQuestion = (hand: Hand, known: Known): Asked | undefined =>
  hints(hand, known).find(
    ({ question, field }) => question.type === 'conversation' || hand.all('.ask-go', form(field)).length > 0,
  );

const form = (field: Element): Element => field.closest('.ask') ?? field;

async function take(hand: Hand, known: Known, { question, field, hint }: Asked): Promise<void> {
  if (question.type === 'conversation') {
    return sayNext(hand, known, question, hint.slice(question.id.length + 1, -'-hint'.length));
  }
  await answer(hand, known, question, field);
  const asked = form(field);
  await hand.press(hand.one('.ask-go .btn-primary', asked));
  await hand.until(`the verdict on ${question.id}`, () => hand.all('.ask-go', asked).length === 0);
}
