import { distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import type { Problem } from './problem';
import type { YamlFile } from './yaml-file';

type Issue = z.core.$ZodIssue;

/** Checks a file against a schema; zod's issues become problems with a place and a mend. */
export const check = <T>(file: YamlFile, schema: z.ZodType<T>): { value?: T; problems: Problem[] } => {
  if (file.problems.length) return { problems: [...file.problems] };
  const result = schema.safeParse(file.data);
  if (result.success) return { value: result.data, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => explain(file, issue, schema)) };
};

const explain = (file: YamlFile, issue: Issue, schema: z.ZodType): Problem[] => {
  const where = issue.path.length ? `${issue.path.map(String).join(' › ')} ` : '';
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        file.problemAtKey(issue.path, key, `${where}has the unknown key "${key}".${suggest(key, knownKeys(schema, issue.path))}`),
      );
    case 'invalid_type':
      if (issue.input === undefined) return [file.problem(issue.path, `${where}is missing. Add it${named(issue.expected)}.`)];
      return [file.problem(issue.path, `${where}should be ${article(issue.expected)}.`)];
    case 'invalid_value':
      return [file.problem(issue.path, `${where}may be: ${issue.values.map(String).join(', ')}.${suggest(String(issue.input), issue.values.map(String))}`)];
    case 'invalid_union': {
      const inner = issue.errors?.find((errors) => errors.length > 0);
      if (issue.discriminator || !inner) return [file.problem(issue.path, `${where}does not fit: its "${issue.discriminator ?? 'form'}" is missing or unknown. docs/authoring.md lists what there is.`)];
      return inner.flatMap((one) => explain(file, { ...one, path: [...issue.path, ...one.path] } as Issue, schema));
    }
    case 'too_small':
      return [file.problem(issue.path, `${where}needs at least ${issue.minimum}.`)];
    case 'too_big':
      return [file.problem(issue.path, `${where}${issue.message.startsWith('is ') ? issue.message : `may have ${issue.maximum} at most`}.`)];
    default:
      return [file.problem(issue.path, `${where}${issue.message}`)];
  }
};

const article = (expected: string): string =>
  ({ object: 'a group of keys', array: 'a list', string: 'text (put it in quotes)', number: 'a number', record: 'a group of keys' })[expected] ?? expected;

const named = (expected: string): string =>
  expected === 'string' ? ' with its words' : expected === 'object' || expected === 'record' ? ' with its words or keys' : '';

const suggest = (wrong: string, known: readonly string[]): string => {
  const [best] = [...known].sort((a, b) => distance(a, wrong) - distance(b, wrong));
  if (best && distance(best, wrong) <= Math.max(2, wrong.length / 3)) return ` Did you mean "${best}"?`;
  return known.length && known.length <= 12 ? ` Known: ${known.join(', ')}.` : ' Take it out.';
};

/** The keys that the schema knows at a path; best effort, for suggestions only. */
const knownKeys = (schema: z.ZodType, path: readonly PropertyKey[]): string[] => {
  let at = schema as unknown as { def?: Record<string, unknown> } | undefined;
  for (const step of path) at = inside(at, step);
  const shape = unwrap(at)?.def?.['shape'] as Record<string, unknown> | undefined;
  return shape ? Object.keys(shape) : [];
};

type Def = { def?: Record<string, unknown> } | undefined;
const unwrap = (schema: Def): Def => (schema?.def?.['innerType'] ? unwrap(schema.def['innerType'] as Def) : schema);
const inside = (schema: Def, step: PropertyKey): Def => {
  const def = unwrap(schema)?.def;
  if (typeof step === 'number') return def?.['element'] as Def;
  const shape = def?.['shape'] as Record<string, Def> | undefined;
  return shape?.[String(step)] ?? (def?.['valueType'] as Def);
};
