import { distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import type { Problem } from './problem';
import type { YamlFile } from './yaml-file';

type Issue = z.core.$ZodIssue;

/** Checks a file against a schema; zod's issues become problems with a place and a mend. */
export const check = <T>(file: YamlFile, schema: z.ZodType<T>): { value?: T; problems: Problem[] } => {
  if (file.problems.length) return { problems: [...file.problems] };
  const result = schema.safeParse(file.data, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => explain(file, issue, schema)) };
};

const explain = (file: YamlFile, issue: Issue, schema: z.ZodType): Problem[] => {
  const where = issue.path.length ? `${issue.path.map(String).join(' › ')} ` : '';
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        file.problemAtKey(
          issue.path,
          key,
          `${where}has the unknown key "${key}".${suggest(key, knownKeys(schema, issue.path, file.data))}`,
        ),
      );
    case 'invalid_type':
      if (issue.input === undefined) return [file.problem(issue.path, `${where}is missing. Add it${named(issue.expected)}.`)];
      return [file.problem(issue.path, `${where}should be ${article(issue.expected)}.`)];
    case 'invalid_value':
      // Nobody reads a list of fifty.
      if (issue.values.length > 12)
        return [
          file.problem(
            issue.path,
            `${where}is not known: "${String(issue.input)}".${nearest(String(issue.input), issue.values.map(String)) || ' Write it in full, in English.'}`,
          ),
        ];
      return [
        file.problem(
          issue.path,
          `${where}may be: ${issue.values.map(String).join(', ')}.${nearest(String(issue.input), issue.values.map(String))}`,
        ),
      ];
    case 'invalid_union': {
      // The form that was meant: the one that is wrong inside, not as a whole.
      const meant = issue.errors.find((errors) => errors.some(({ path, code }) => path.length > 0 || code !== 'invalid_type'));
      const inner = meant ?? issue.errors.find((errors) => errors.length > 0);
      if (inner) return inner.flatMap((one) => explain(file, { ...one, path: [...issue.path, ...one.path] } as Issue, schema));
      return [file.problem(issue.path, `${where}${unknownVariant(issue)}`)];
    }
    case 'invalid_key': {
      const key = String(issue.path[issue.path.length - 1]);
      return [file.problemAtKey(issue.path.slice(0, -1), key, `${where}${issue.issues[0]?.message ?? issue.message}.`)];
    }
    case 'too_small':
      return [file.problem(issue.path, `${where}${own(issue.message) ?? `needs at least ${issue.minimum}${entries(issue)}`}.`)];
    case 'too_big':
      return [file.problem(issue.path, `${where}${own(issue.message) ?? `may have ${issue.maximum} at most`}.`)];
    case 'invalid_format':
      return [file.problem(issue.path, `${where}${own(issue.message) ?? formats[issue.format] ?? issue.message}.`)];
    default:
      return [file.problem(issue.path, `${where}${issue.message}`)];
  }
};

/** A list is too short, not too small. */
const entries = ({ origin, minimum }: Extract<Issue, { code: 'too_small' }>): string => {
  if (origin !== 'array') return '';
  return minimum === 1 ? ' entry' : ' entries';
};

/** Messages of our own schemas begin with a verb; zod's begin with a capital. */
const own = (message: string): string | undefined => (/^[a-z]/.test(message) ? message : undefined);

const formats: Readonly<Record<string, string>> = {
  date: 'is not a date: write year-month-day, such as 2026-11-22',
  url: 'is not a web address: write all of it, such as https://example.org/page',
  email: 'is not an email address',
};

/** A `kind`, `type` or `form` that is missing or that there is not. */
const unknownVariant = ({ discriminator = 'form', input, ...issue }: Extract<Issue, { code: 'invalid_union' }>): string => {
  const options = ('options' in issue ? (issue.options as unknown[]) : []).map(String);
  const given = (input as Record<string, unknown> | null | undefined)?.[discriminator];
  const mend = `It may be: ${options.join(', ')}.`;
  return given === undefined
    ? `is missing. ${mend}`
    : `does not know "${String(given)}". ${mend}${nearest(String(given), options)}`;
};

const article = (expected: string): string =>
  ({
    object: 'a group of keys',
    array: 'a list',
    string: 'text (put it in quotes)',
    number: 'a number',
    int: 'a whole number',
    record: 'a group of keys',
  })[expected] ?? expected;

const named = (expected: string): string =>
  expected === 'string' ? ' with its words' : expected === 'object' || expected === 'record' ? ' with its words or keys' : '';

const nearest = (wrong: string, known: readonly string[]): string => {
  const [best] = [...known].sort((a, b) => distance(a, wrong) - distance(b, wrong));
  return best && distance(best, wrong) <= Math.max(2, wrong.length / 3) ? ` Did you mean "${best}"?` : '';
};

const suggest = (wrong: string, known: readonly string[]): string =>
  nearest(wrong, known) || (known.length && known.length <= 12 ? ` Known: ${known.join(', ')}.` : ' Take it out.');

/** The keys that the schema knows at a path of the data; best effort, for suggestions only. */
const knownKeys = (schema: z.ZodType, path: readonly PropertyKey[], data: unknown): string[] => {
  let at = variant(schema as unknown as Def, data);
  let value = data;
  for (const step of path) {
    value = (value as Record<PropertyKey, unknown> | undefined)?.[step];
    at = variant(inside(at, step), value);
  }
  return Object.keys(shapeOf(at) ?? {});
};

type Def = { def?: Record<string, unknown> } | undefined;
const unwrap = (schema: Def): Def => (schema?.def?.innerType ? unwrap(schema.def.innerType as Def) : schema);
const shapeOf = (schema: Def) => schema?.def?.shape as Record<string, Def> | undefined;

/** Of a schema that is one of several by its `kind`, `type` or `form`: the one that the data chose. */
const variant = (schema: Def, data: unknown): Def => {
  const at = unwrap(schema);
  const options = at?.def?.options as Def[] | undefined;
  const name = at?.def?.discriminator;
  if (!options || typeof name !== 'string') return at;
  const chosen = (data as Record<string, unknown> | null | undefined)?.[name];
  return options
    .map((option) => variant(option, data))
    .find((option) => (unwrap(shapeOf(option)?.[name])?.def?.values as unknown[] | undefined)?.includes(chosen));
};

const inside = (schema: Def, step: PropertyKey): Def => {
  if (typeof step === 'number') return schema?.def?.element as Def;
  return shapeOf(schema)?.[String(step)] ?? (schema?.def?.valueType as Def);
};
