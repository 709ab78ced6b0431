/** What stands in the form: texts as typed, for each language apart. Becomes a profile only in `toProfile`. */
export type Value = string | boolean | readonly Value[] | Draft;
export interface Draft {
  readonly [key: string]: Value;
}

const keysOf = (path: string): string[] => path.split('.');

export const at = (draft: Value | undefined, path: string): Value | undefined =>
  keysOf(path).reduce<Value | undefined>((value, key) => (typeof value === 'object' ? (value as Draft)[key] : undefined), draft);

export const textAt = (draft: Draft, path: string): string => {
  const value = at(draft, path);
  return typeof value === 'string' ? value : '';
};
export const listAt = (draft: Draft, path: string): readonly Value[] => {
  const value = at(draft, path);
  return Array.isArray(value) ? value : [];
};

/** The draft with one value changed; what is on the way there is made if it is missing. */
export const put = (draft: Draft, path: string, value: Value): Draft => changed(draft, keysOf(path), value) as Draft;

const changed = (into: Value | undefined, [key = '', ...rest]: string[], value: Value): Value => {
  const next = rest.length ? changed(typeof into === 'object' ? (into as Draft)[key] : undefined, rest, value) : value;
  if (Array.isArray(into)) return into.map((one, i) => (String(i) === key ? next : one));
  return { ...(typeof into === 'object' ? (into as Draft) : {}), [key]: next };
};

/** Languages that a text may be in. */
export const both = ['en', 'es'] as const;

const numbers = ['passMark', 'attempts', 'minimumMinutes', 'certificate.hours'];
/** Texts that may differ by language, by their last key and the list they are in. */
export const worded = /^(title|acknowledgement|state\.(note|threshold)|contacts\.\d+\.(name|hours|afterHours)|steps\.\d+\.text)$/;

/** What an organization has to say anything about; all of it means that nothing is set. */
export interface Choices {
  readonly languages: readonly string[];
  readonly roles: readonly string[];
  readonly extensions: readonly string[];
  readonly mustPass: readonly string[];
  readonly standards: readonly string[];
}

const same = (a: readonly Value[], b: readonly string[]): boolean => a.length === b.length && a.every((one, i) => one === b[i]);

/** A draft with nothing set. */
export const emptyDraft = (choices: Choices): Draft => ({
  languages: choices.languages,
  roles: choices.roles,
  mustPass: choices.mustPass,
  standards: ['scorm12'],
  extensions: [],
  endStatus: 'passed-failed',
  launch: 'frame',
  reviewer: false,
  steps: [],
  contacts: [],
});

/** Keys in the order of the page; the logo comes last, because it may be a screen full of letters. */
const order = [
  ...['id', 'organization', 'title', 'accent', 'corrections', 'languages', 'roles', 'extensions'],
  ...['state', 'steps', 'contacts', 'passMark', 'attempts', 'minimumMinutes', 'mustPass', 'acknowledgement'],
  ...['certificate', 'standards', 'endStatus', 'launch', 'reviewer', 'logo'],
];

/** The form as a profile: only what was set, in the form in which a person would write it. */
export const toProfile = (draft: Draft, choices: Choices): Record<string, unknown> => {
  const languages = listAt(draft, 'languages') as readonly string[];
  const walk = (value: Value, path: string): unknown => {
    if (worded.test(path)) return wordsOf(value as Draft, languages);
    if (typeof value === 'string') return typed(value.trim(), path);
    if (typeof value === 'boolean') return value || undefined;
    // Of lines to type, empty ones are no lines; an empty step or contact is one that still has to be filled in.
    if (path === 'certificate.lines') return linesOf(value as readonly string[]);
    if (Array.isArray(value)) return value.length ? value.map((one, i) => walk(one, `${path}.${i}`) ?? {}) : undefined;
    const entries = Object.entries(value).flatMap(([key, one]) => {
      const inner = walk(one, `${path}.${key}`);
      return inner === undefined ? [] : [[key, inner] as const];
    });
    return entries.length ? Object.fromEntries(entries) : undefined;
  };
  const { accent, logoName: _shown, ...rest } = draft;
  const { light: day = '', dark: night = '' } = (accent ?? {}) as Readonly<Record<string, string>>;
  const [light, dark] = [asColour(day), asColour(night)];
  const profile: Record<string, unknown> = {
    ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, walk(value, key)])),
    accent: dark ? { light, dark } : light || undefined,
  };
  for (const key of ['languages', 'roles', 'mustPass', 'standards'] as const) {
    const chosen = listAt(draft, key);
    // Nothing ticked is an empty list, about which the checks have something to say; only safety groups may all be off.
    profile[key] = same(chosen, choices[key]) ? undefined : chosen;
  }
  // Without SCORM 1.2 the form does not ask for its end status.
  if (profile.endStatus === 'passed-failed' || !listAt(draft, 'standards').includes('scorm12')) profile.endStatus = undefined;
  if (profile.launch === 'frame') profile.launch = undefined;
  return Object.fromEntries(
    Object.entries(profile)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)),
  );
};

const linesOf = (lines: readonly string[]): string[] | undefined => {
  const said = lines.map((one) => one.trim()).filter((one) => one !== '');
  return said.length ? said : undefined;
};

const typed = (text: string, path: string): unknown => {
  if (text === '') return undefined;
  const figure = asFigure(text, path);
  return numbers.includes(path) && /^\d+(\.\d+)?$/.test(figure) ? Number(figure) : text;
};

/** As people write them: 87 %, and 0,5 in Spanish. */
const asFigure = (text: string, path: string): string => {
  if (path === 'certificate.hours') return text.replace(',', '.');
  return path === 'passMark' ? text.replace(/\s*%$/, '') : text;
};

/** Six digits are a colour, also without the # that a file needs. */
const asColour = (text: string): string => text.trim().replace(/^(?=[0-9a-f]{6}$)/i, '#');

const wordsOf = (words: Draft, languages: readonly string[]): unknown => {
  const said = languages.flatMap((language) => {
    const text = textAt(words, language).trim();
    return text ? [[language, text] as const] : [];
  });
  if (said.length === 0) return undefined;
  const [first] = said;
  return said.length === languages.length && said.every(([, text]) => text === first?.[1])
    ? first?.[1]
    : Object.fromEntries(said);
};

/** A profile as the form shows it. What has no place in the form is left out; the checks have named it before. */
export const fromProfile = (data: unknown, choices: Choices): Draft => {
  const given = (typeof data === 'object' && data !== null ? data : {}) as Readonly<Record<string, unknown>>;
  const walk = (value: unknown, path: string): Value => {
    if (worded.test(path)) {
      const words = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : { en: value, es: value };
      return Object.fromEntries(both.map((language) => [language, String(words[language] ?? '')]));
    }
    if (Array.isArray(value)) return value.map((one, i) => walk(one, `${path}.${i}`));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, walk(one, `${path}.${key}`)]));
    return typeof value === 'boolean' ? value : String(value ?? '');
  };
  const known = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, walk(value, key)]));
  const { accent } = given;
  return {
    ...emptyDraft(choices),
    standards: choices.standards,
    ...known,
    ...(accent === undefined ? {} : { accent: typeof accent === 'string' ? { light: accent } : walk(accent, 'accent') }),
  };
};
