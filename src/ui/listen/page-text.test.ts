// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readPage } from './page-text';

const page = (html: string) => {
  // happy-dom knows no `inline` of its own.
  document.head.innerHTML = '<style>a, b, i, span { display: inline }</style>';
  document.body.innerHTML = `<main id="main">${html}</main>`;
  return document.getElementById('main') as HTMLElement;
};
const spoken = (html: string, language = 'en') => readPage(page(html), language).map(({ text }) => text);

it('reads title, text, options and feedback in order, and no controls', () => {
  const html = `
    <header class="heading"><p class="eyebrow">Lesson · Page 1 of 6</p><h1>A title</h1></header>
    <p>First sentence. <b>Second</b> sentence.</p>
    <fieldset><legend><h2>What now?</h2></legend>
      <label style="display: flex"><input type="radio"><span>Call <i>now</i></span></label>
      <label style="display: flex"><input type="radio"><span>Wait</span></label></fieldset>
    <button>Check</button><select><option>One</option></select>
    <div><h3>Yes</h3><span aria-hidden="true">1</span><span class="vh">(done)</span><p hidden style="display: none">Later</p></div>`;
  expect(spoken(html)).toEqual(['A title', 'First sentence.', 'Second sentence.', 'What now?', 'Call now', 'Wait', 'Yes']);
});

it('reads only the label of a closed disclosure, and the sentence of a chart', () => {
  const details = '<summary>More</summary><p>Inside</p></details>';
  expect(spoken(`<details>${details}<details open>${details}`)).toEqual(['More', 'More', 'Inside']);
  expect(
    spoken('<div role="img" aria-label="20 in 100."><p>20</p></div><div role="img" aria-label="A room"><svg></svg></div>'),
  ).toEqual(['20 in 100.']);
});

it('says emergency numbers digit by digit', () => {
  expect(spoken('<p>Call <a href="tel:911">911</a> or 988, not 1911.</p>')).toEqual(['Call 9 1 1 or 9 8 8, not 1911.']);
});

it('cuts a sentence where its language changes, and keeps it together on the page', () => {
  const [first, second, third] = readPage(page('<p>Lo llaman <span lang="en">survival sex</span> allí. Fin.</p>'), 'es');
  expect([first, second, third].map((one) => [one?.language, one?.text])).toEqual([
    ['es', 'Lo llaman'],
    ['en', 'survival sex'],
    ['es', 'allí.'],
  ]);
  expect(String(first?.range).trim()).toBe('Lo llaman survival sex allí.');
});

it('begins at an element', () => {
  const root = page('<h1>Title</h1><p>Text</p><h3 id="verdict">Right</h3><p>Because.</p>');
  expect(readPage(root, 'en', document.getElementById('verdict')).map(({ text }) => text)).toEqual(['Right', 'Because.']);
});
