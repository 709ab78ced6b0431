// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accentProblem } from '../../../scorm/package/profile/accent';
import { factsOf } from '../../../scorm/package/profile/facts';
import { readProfile } from '../../../scorm/package/profile/read';
import { realOutline } from '../../../tests/support/real-course';
import { emptyDraft } from '../draft';
import { toFieldProblem } from '../form';
import { en } from './en';
import { es } from './es';
import { inSpanish } from './messages.es';

const facts = factsOf(realOutline);
const choices = { ...facts, standards: ['scorm12'] };

/** What the builder shows beside its fields for a profile. */
const told = (profile: unknown): string[] =>
  readProfile(
    { file: 'own.yaml', text: JSON.stringify(profile), beside: () => undefined },
    { facts, today: '2026-11-22' },
  ).problems.map((problem) => toFieldProblem(problem, emptyDraft(choices)).message);

const by = { checked: '2026-11-02', by: 'JR' };
const words = { en: 'Words', es: 'Palabras' };
/** Every key that there is, and nothing wrong with any. */
const full: Readonly<Record<string, unknown>> = {
  id: 'own',
  organization: 'Birch',
  accent: { light: '#1f4e79', dark: '#9cc4ee' },
  title: words,
  roles: ['school'],
  languages: ['en', 'es'],
  passMark: 80,
  attempts: 3,
  mustPass: ['report'],
  minimumMinutes: 20,
  endStatus: 'passed-failed',
  standards: ['scorm12'],
  launch: 'frame',
  reviewer: false,
  extensions: [],
  acknowledgement: words,
  state: { name: 'Ohio', phone: '555-0100', note: words, threshold: words, source: 'https://example.org', ...by },
  contacts: [
    {
      name: words,
      phone: '555-0100',
      email: 'a@example.org',
      form: 'https://example.org',
      hours: words,
      afterHours: words,
      ...by,
    },
  ],
  steps: [{ text: words, ...by }],
  certificate: { hours: 0.5, lines: ['One'], signature: { name: 'A', title: 'B' } },
  corrections: 'a@example.org',
};

/** The profile with each of its values, at any depth, made wrong in every way. */
const wrongs: readonly unknown[] = [
  ...[null, '', ' ', 'x', 'a\nb', 'long '.repeat(100), 0, -1, 0.25, 1e9, true, [], ['x'], ['x', 'x'], {}, { x: 1 }, { en: 'x' }],
  ...[
    '2030-01-01',
    '2020-01-01',
    '2026-13-01',
    'http://',
    '#ffcc00',
    '#101010',
    'data:image/png;base64,AAAA',
    'a.svg',
    '../a.svg',
  ],
];
function* broken(value: unknown): Generator<unknown> {
  yield* wrongs;
  if (Array.isArray(value)) {
    for (const [i, one] of value.entries())
      for (const wrong of broken(one)) yield value.map((kept, at) => (at === i ? wrong : kept));
    yield Array.from({ length: 12 }, () => value[0]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      const { [key]: _without, ...rest } = value as Record<string, unknown>;
      yield rest;
      for (const wrong of broken(one)) yield { ...value, [key]: wrong };
    }
    yield { ...value, unknown: 1 };
  }
}

/** Settings that contradict each other. */
const contradictions: readonly Readonly<Record<string, unknown>>[] = [
  { reviewer: true, attempts: 2 },
  { standards: ['cmi5'], endStatus: 'completed-incomplete' },
  { languages: ['en'], title: words },
  { logo: 'a.svg' },
  { organization: 'A', logo: `data:image/svg+xml;base64,${'A'.repeat(280_000)}` },
  { contacts: [{ name: 'A', ...by }] },
];

const untold = (messages: readonly string[]): string[] => [...new Set(messages)].filter((one) => inSpanish(one) === undefined);

describe('what the checks say, in Spanish', () => {
  it('is there for whatever is wrong with any value of a profile', () => {
    expect(told(full)).toEqual([]);
    const wrong = Object.entries(full).flatMap(([key, value]) => [...broken(value)].map((one) => ({ [key]: one })));
    const messages = [...wrong, ...contradictions, { unknown: 1 }, [], 'x', null].flatMap(told);
    expect(new Set(messages).size).toBeGreaterThan(40);
    expect(untold(messages)).toEqual([]);
  });

  it('is there for every sentence in the rules and in the checks of a logo', () => {
    const folder = 'scorm/package/profile';
    const verbs = 'is|has|holds|needs|may|points|defines|draws|counts|names|does not lie';
    const sentence = new RegExp(`(['\`])((?:\\$\\{[^}]*\\} )?(?:${verbs}) (?:(?!\\1).)+)\\1`, 'g');
    const messages = ['rules', 'logo', 'png', 'svg', 'read'].flatMap((name) =>
      [...readFileSync(`${folder}/${name}.ts`, 'utf8').matchAll(sentence)].map(([, , text = '']) => text),
    );
    expect(messages.length).toBeGreaterThan(25);
    // What is filled in: a number, a day or a word.
    const filled = (text: string) => ['7', '2026-11-22', 'path'].map((word) => text.replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, word));
    // Logos' sentences end in the full stop that is set behind them.
    const found = (text: string) => filled(text).some((one) => inSpanish(one) ?? inSpanish(`${one}.`));
    expect(messages.filter((text) => !found(text))).toEqual([]);
  });

  it('names ratio, theme and a better colour', () => {
    expect(inSpanish(accentProblem('#ffcc00', 'light') ?? '')).toMatch(
      /^#ffcc00 no se lee bien \(tema claro\): el contraste sería de 1\.\d:1 .* #[0-9a-f]{6}\.$/,
    );
    expect(inSpanish(accentProblem('#1f4e79', 'dark') ?? '')).toContain('(tema oscuro)');
  });

  it('is asked for in the same words and gaps on the whole page', () => {
    const gaps = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    const shape = (value: unknown): unknown =>
      typeof value === 'string'
        ? gaps(value)
        : Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, shape(one)]));
    expect(shape(es)).toEqual(shape(en));
  });
});
