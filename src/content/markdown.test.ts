import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLine, parseRichText } from './markdown';

describe('learner text', () => {
  it('means the same with and without Markdown beside it', () => {
    const words = fc.array(
      fc.constantFrom(
        'one',
        'Two.',
        '3',
        '3.',
        '-',
        '+',
        '=',
        '*',
        '_x_',
        '#',
        '>',
        '`',
        '[a]',
        '<b>',
        '&amp;',
        '\\',
        '  ',
        '~',
        '|',
        'a:b',
        '¿no?',
      ),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(words, (list) => {
        const source = list.join(' ').trim();
        fc.pre(source !== '');
        const { value, problems } = parseRichText(source);
        const [block] = value;
        fc.pre(
          !problems.length &&
            value.length === 1 &&
            block?.[0] === 'p' &&
            block[1].length === 1 &&
            typeof block[1][0] === 'string',
        );
        // The emphasis sends the text through the parser, whatever else it holds.
        expect(parseRichText(`${source} *end*`).value).toEqual([['p', [`${block?.[1][0]} `, ['i', ['end']]]]]);
      }),
    );
  });

  it('may hold paragraphs, flat lists, bold, italic and links of five kinds', () => {
    const source =
      'A **bold** and *soft* word.\n\n- [six of us](claim:poll)\n- [two](plain:) calls, [](channel:hotline)\n\n1. [Ley](lang:es)\n2. [a page](https://example.org/x)';
    expect(parseRichText(source)).toEqual({
      problems: [],
      value: [
        ['p', ['A ', ['b', ['bold']], ' and ', ['i', ['soft']], ' word.']],
        ['ul', [[['claim', 'poll', ['six of us']]], ['two', ' calls, ', ['channel', 'hotline']]]],
        ['ol', [[['lang', 'es', ['Ley']]], [['link', 'https://example.org/x', ['a page']]]]],
      ],
    });
  });

  it.each([
    ['HTML', 'A <b>word</b>'],
    ['a heading', '# Title'],
    ['a picture', '![alt](https://example.org/x.png)'],
    ['a code block', '    indented'],
    ['code marks', 'A `word`'],
    ['a > quotation', '> said'],
    ['a horizontal rule', 'a\n\n---\n\nb'],
  ])('may not hold %s', (what, source) => {
    expect(parseRichText(source).problems[0]).toContain(`has ${what}`);
  });

  it('may not hold a list inside a list', () => {
    expect(parseRichText('- a\n  - b').problems).toEqual(['has a list inside a list. Keep lists flat.']);
  });

  it.each(['http://example.org', 'javascript:alert(1)', 'claims:poll', '/page', '#top', 'mailto:a@example.org'])(
    'may not link to %s',
    (url) => {
      expect(parseRichText(`[words](${url})`).problems).toEqual([
        `links to "${url}". Links may be claim:, plain:, channel:, lang: or https: addresses.`,
      ]);
    },
  );

  it('gets the quotation marks and apostrophes of print', () => {
    expect(parseLine(`"It's mine," she said. 'Oh' is all.`).value).toEqual(['“It’s mine,” she said. ‘Oh’ is all.']);
  });
});

describe('one line', () => {
  it('may break in the file', () => {
    expect(parseLine('one\nline')).toEqual({ value: ['one line'], problems: [] });
  });

  it.each(['a\n\nb', '- a\n- b'])('may not be more: %j', (source) => {
    expect(parseLine(source).problems).toEqual(['is one line, so it may not hold a list or a second paragraph.']);
  });
});
