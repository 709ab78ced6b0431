import { readFileSync } from 'node:fs';
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { accentProblem, accentStyle, darkOf, grounds } from '../../scorm/package/profile/accent';
import { factsOf } from '../../scorm/package/profile/facts';
import { checkLogo } from '../../scorm/package/profile/logo';
import { readProfile } from '../../scorm/package/profile/read';
import { decode, encode } from '../../scorm/package/text';
import { realOutline } from '../support/real-course';

const facts = factsOf(realOutline);
const today = '2026-11-22';
const read = (text: string, beside: Readonly<Record<string, Uint8Array>> = {}, file = 'profiles/own.yaml') =>
  readProfile({ file, text, beside: (name) => beside[name] }, { facts, today });
const complaints = (...args: Parameters<typeof read>) =>
  read(...args).problems.map(({ file, line, column, message }) => `${file}:${line}:${column}  ${message}`);

const svg = (inside: string, head = 'viewBox="0 0 8 8"') =>
  encode(`<svg xmlns="http://www.w3.org/2000/svg" ${head}>${inside}</svg>`);
const shape = '<path d="M0 0h8v8z"/>';

describe('a profile', () => {
  it('may set nothing at all', () => {
    const { profile, problems } = read('endStatus: passed-failed', {}, 'scorm/profiles/default.yaml');
    expect(problems).toEqual([]);
    expect(profile).toEqual({ settings: { endStatus: 'passed-failed', extensions: [], contacts: [] } });
  });

  it('takes its id from its file, or from the key', () => {
    expect(read('passMark: 90').profile?.id).toBe('own');
    expect(read('id: other').profile?.id).toBe('other');
    expect(complaints('passMark: 90', {}, 'Own profile.yml')).toEqual([
      'Own profile.yml:1:1  the file name is no id. Add `id:` with lower-case letters and hyphens.',
    ]);
  });

  it.each([
    ['a word for a number', 'passMark: high', '1:11  passMark should be a number.'],
    ['a mark that is too low', 'passMark: 60', '1:11  passMark needs at least 70.'],
    ['a mark that is too high', 'passMark: 101', '1:11  passMark may have 100 at most.'],
    ['a misspelt key', 'pasMark: 80', '1:1  has the unknown key "pasMark". Did you mean "passMark"?'],
    ['no YAML', 'title: "Open', 'is not valid YAML: '],
    ['an unknown standard', 'standards: [aicc]', '1:13  standards › 0 may be: scorm12, '],
    ['a role twice', 'roles: [school, school]', '1:8  roles names something twice; take one out'],
    ['an unknown state', 'state: { name: Teksas }', '1:16  state › name is not known: "Teksas". Did you mean "Texas"?'],
    ['an unknown extension', 'extensions: [nombers]', '1:14  extensions › 0 "nombers" is not in this course. It may be: '],
    [
      'an unknown safety group',
      'mustPass: [report, swim]',
      '1:20  mustPass › 1 "swim" is not in this course. It may be: respond, report.',
    ],
    [
      'a logo elsewhere',
      'logo: ../../secret.svg',
      '1:7  logo is not a logo: give the name of an SVG or PNG file that lies beside this profile',
    ],
    ['a logo that is not there', 'organization: A\nlogo: a.svg', '2:7  logo a.svg does not lie beside the profile.'],
    ['an id with a way up', 'id: ../x', '1:5  id is not an id: use lower-case letters'],
    ['a colour in words', 'accent: teal', '1:9  accent is not a colour: write # and six digits'],
    ['a pale colour', 'accent: "#ffcc00"', '1:9  accent #ffcc00 cannot be read in the light theme: '],
    [
      'a dark colour for the dark theme',
      'accent: { light: "#1f4e79", dark: "#1f4e79" }',
      '1:35  accent › dark #1f4e79 cannot be read in the dark theme: ',
    ],
    [
      'a day to come',
      'contacts: [{ name: A, phone: 555-0101, by: B, checked: 2026-12-24 }]',
      '1:56  contacts › 0 › checked 2026-12-24 is in the future.',
    ],
    [
      'a day long past',
      'contacts: [{ name: A, phone: 555-0101, by: B, checked: 2025-10-01 }]',
      '1:56  contacts › 0 › checked 2025-10-01 is more than a year ago.',
    ],
    [
      'no day at all',
      'contacts: [{ name: A, phone: 555-0101, by: B, checked: soon }]',
      '1:56  contacts › 0 › checked is not a date: write year-month-day',
    ],
    [
      'a contact without a way',
      'contacts: [{ name: A, by: B, checked: 2026-11-01 }]',
      '1:12  contacts › 0 has no way to be reached. Add phone, email or form.',
    ],
    [
      'a line of the state without a source',
      'state: { name: Texas, phone: 555-0100, checked: 2026-11-01, by: A }',
      'state › source is missing. A line of the state appears only with source, date and checker',
    ],
    [
      'a form that is not https',
      'contacts: [{ name: A, form: "javascript:alert(1)", by: B, checked: 2026-11-01 }]',
      '1:29  contacts › 0 › form is not a web address',
    ],
    ['one language of two', 'title: { en: Safe }', 'title › es is missing, and the package has this language.'],
    [
      'a language that is off',
      'languages: [en]\ntitle: { en: Safe, es: A salvo }',
      '2:24  title › es is never shown: languages leave "es" out.',
    ],
    [
      'a status for an edition that is off',
      'standards: [scorm2004-4]\nendStatus: completed-incomplete',
      '2:12  endStatus counts for SCORM 1.2 only',
    ],
    ['limits for reviewers', 'reviewer: true\nattempts: 2', '2:11  attempts has no effect in a package for reviewers'],
    ['a line break', 'organization: "A\\nB"', '1:15  organization holds a line break or an invisible character'],
    [
      'letters that turn the text around',
      'organization: "A\u202eB"',
      '1:15  organization holds a line break or an invisible character',
    ],
    ['a whole book', `organization: ${'long '.repeat(1000)}`, '1:15  organization is over 80 characters'],
  ])('%s: says where, what and how to mend it', (_, text, message) => {
    const { profile } = read(text);
    expect(profile).toBeUndefined();
    expect(complaints(text).join('\n')).toContain(message);
    for (const one of complaints(text)) expect(one).toMatch(/^profiles\/own\.yaml:\d+:\d+ {2}\S/);
  });

  it('lists everything at once: what the schema finds and what the rules find', () => {
    expect(complaints('passMark: 60\naccent: "#ffcc00"\ncontacts: [{ name: A, by: B, checked: 2026-11-01 }]')).toEqual([
      'profiles/own.yaml:1:11  passMark needs at least 70.',
      expect.stringContaining('profiles/own.yaml:3:12  contacts › 0 has no way'),
      expect.stringContaining('profiles/own.yaml:2:9  accent #ffcc00 cannot be read'),
    ]);
  });

  it('is not read when it is huge, and never unfolds', () => {
    expect(complaints(`organization: "${'x'.repeat(10_000_000)}"`)).toEqual([
      'profiles/own.yaml:1:1  has 10001 KB; a profile has at most 400 KB. Shorten it.',
    ]);
    const bomb = [
      'a: &a [x, x]',
      ...[...'bcdefghij'].map((name, i) => `${name}: &${name} [${`*${'abcdefghi'[i]}, `.repeat(9)}]`),
    ].join('\n');
    expect(complaints(bomb).join()).toContain('repeats itself through too many aliases');
    expect(complaints('['.repeat(100_000)).join()).toMatch(/nested too deeply|not valid YAML/);
  });

  it('hands the course what differs from its defaults, and nothing else', () => {
    const { profile } = read(
      'languages: [es]\nlaunch: frame\nreviewer: false\nstandards: [scorm2004-4, scorm12]\nmustPass: [report]',
    );
    expect(profile?.settings).toEqual({ endStatus: 'passed-failed', extensions: [], contacts: [] });
    expect(profile).toMatchObject({ languages: ['es'], standards: ['scorm12', 'scorm2004-4'], mustPass: ['report'] });
  });
});

describe('a logo', () => {
  const cleaned = (bytes: Uint8Array) => {
    const found = checkLogo(bytes);
    return 'problem' in found ? found.problem : decode(found.bytes);
  };

  it('keeps its shapes, colours and references within itself', () => {
    const drawn = svg(
      `<defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs><g transform="scale(2)"><path fill="url(#g)" d="M0 0h8v8z"/></g><use href="#g"/>`,
    );
    expect(cleaned(drawn)).toBe(decode(drawn));
  });

  it('loses what says nothing: notes, programs’ own data, classes', () => {
    const drawn = svg(
      `<!-- made by --><metadata><rdf:RDF xmlns:rdf="x"/></metadata><style>.a{fill:red}</style><title>t</title><path class="a" data-x="1" d="M0 0h8v8z"/>`,
    );
    expect(cleaned(drawn)).toBe(decode(svg('<path d="M0 0h8v8z" fill="red"/>')));
  });

  it.each([
    ['a script', svg(`<script>alert(1)</script>${shape}`), 'holds <script>'],
    ['a script in an attribute', svg('<path onload="alert(1)" d="M0 0"/>'), 'holds a script (onload)'],
    ['a web page', svg(`<foreignObject><body/></foreignObject>${shape}`), 'holds <foreignObject>'],
    ['a picture from elsewhere', svg(`<image href="https://example.org/x.png"/>${shape}`), 'holds <image>'],
    ['a link', svg(`<a href="javascript:alert(1)">${shape}</a>`), 'holds <a>'],
    ['a reference to elsewhere', svg('<use href="https://example.org/x.svg#a"/>'), 'points outside the drawing (href)'],
    ['a fill from elsewhere', svg('<path fill="url(https://example.org/#a)" d="M0 0"/>'), 'points outside the drawing (fill)'],
    [
      'a style sheet from elsewhere',
      svg(`<style>@import url(https://example.org)</style>${shape}`),
      'has a style sheet that loads something',
    ],
    ['an animation', svg('<path d="M0 0"><animate attributeName="href" to="javascript:alert(1)"/></path>'), 'holds <animate>'],
    ['entities', encode(`<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 8 8">${shape}</svg>`), 'defines entities'],
    ['too many references', svg(`<g id="a">${shape}</g>${'<use href="#a"/>'.repeat(30)}`), 'is too complex'],
    ['no size', svg(shape, ''), 'has no viewBox'],
    ['nothing in it', svg('<g/>'), 'draws nothing'],
    ['a broken drawing', encode('<svg viewBox="0 0 8 8"><g></svg>'), 'is a broken SVG drawing at 1:32'],
    ['a web page', encode('<!doctype html><p>Hello'), 'is neither an SVG drawing nor a PNG picture'],
    ['a photograph', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'is neither an SVG drawing nor a PNG picture'],
    ['megabytes', new Uint8Array(300_000), 'has 300 KB; export it with at most 200 KB'],
  ])('with %s is refused', (_, bytes, message) => {
    expect(cleaned(bytes)).toContain(message);
  });
});

describe('a PNG logo', () => {
  const table = Array.from({ length: 256 }, (_, n) =>
    Array.from({ length: 8 }).reduce<number>((c) => (c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1), n),
  );
  const crc = (bytes: Uint8Array) => ~bytes.reduce((c, byte) => (table[(c ^ byte) & 255] ?? 0) ^ (c >>> 8), ~0) >>> 0;
  const word = (n: number) => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];
  const chunk = (type: string, data: readonly number[]) => {
    const named = [...encode(type), ...data];
    return [...word(data.length), ...named, ...word(crc(new Uint8Array(named)))];
  };
  const picture = (width: number, height: number, pixels: Uint8Array, more: readonly number[] = []) =>
    new Uint8Array([
      ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
      ...chunk('IHDR', [...word(width), ...word(height), 8, 2, 0, 0, 0]),
      ...more,
      ...chunk('IDAT', [...zlibSync(pixels)]),
      ...chunk('IEND', []),
    ]);
  const sound = picture(2, 2, new Uint8Array(14));

  it('keeps its pixels and loses texts and what hides behind it', () => {
    const loaded = new Uint8Array([
      ...picture(2, 2, new Uint8Array(14), chunk('tEXt', [...encode('Author\0Me')])),
      ...encode('<script>'),
    ]);
    expect(checkLogo(loaded)).toEqual({ name: 'logo.png', bytes: sound });
  });

  it.each([
    ['cut off', sound.slice(0, -20), 'is a broken PNG'],
    ['changed', sound.map((byte, i) => (i === 20 ? byte + 1 : byte)), 'is a broken PNG'],
    ['huge', picture(60_000, 60_000, new Uint8Array(14)), 'is 60000 x 60000 pixels; 2000 on a side is the most'],
    ['without pixels', picture(100, 100, new Uint8Array(14)), 'is a broken PNG'],
    ['a flood', picture(2, 2, new Uint8Array(100_000)), 'is a broken PNG'],
  ])('%s is refused', (_, bytes, message) => {
    expect(checkLogo(bytes)).toEqual({ problem: expect.stringContaining(message) });
  });
});

describe('an accent colour', () => {
  it('is judged against the colours that the course has', () => {
    const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8');
    for (const name of ['bg', 'surface', 'sunk'] as const) {
      expect(tokens).toContain(`--${name}: var(--light, ${grounds.light[name]}) var(--dark, ${grounds.dark[name]});`);
    }
  });

  it('is refused with the ratio and a colour that would do', () => {
    const problem = accentProblem('#e07b00', 'light') ?? '';
    expect(problem).toMatch(/^#e07b00 cannot be read in the light theme: .+ contrast of 2\.\d:1, and 4\.5:1 is needed/);
    const better = /such as "(#[0-9a-f]{6})"/.exec(problem)?.[1] ?? '';
    expect(accentProblem(better, 'light')).toBeUndefined();
  });

  it.each(['#1f4e79', '#2f6b2f', '#6b3f69', '#000000', '#7a1f1f'])('%s gets a relative for the dark theme', (colour) => {
    expect(accentProblem(colour, 'light')).toBeUndefined();
    expect(accentProblem(darkOf(colour), 'dark')).toBeUndefined();
  });

  it('replaces every brand colour in both themes', () => {
    expect(accentStyle('#1f4e79', '#9cc4ee')).toMatch(
      /^:root\{--brand:var\(--light,#1f4e79\) var\(--dark,#9cc4ee\);--brand-hover:.*--on-brand:.*--brand-tint:.*--brand-ink:.*--link:/,
    );
  });
});
