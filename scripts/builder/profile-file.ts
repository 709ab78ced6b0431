import { parse, stringify } from 'yaml';
import { readProfile } from '../../scorm/package/profile/read';
import type { CourseFacts } from '../../scorm/package/profile/rules';
import type { Problem } from '../../src/content/problem';
import { type Choices, type Draft, fromProfile, textAt, toProfile } from './draft';
import { toDataUrl } from './logo';

const head = '# Profile of a course package. Load it in the package builder, or: npm run package -- --profile FILE\n';

/** The form as a profile file. The logo travels in it, so that one file is enough to come back with. */
export const profileText = (draft: Draft, choices: Choices): string =>
  head + stringify(toProfile(draft, choices), { lineWidth: 0 });

/** The day in this browser's time zone, `YYYY-MM-DD`. */
export const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

export interface Loaded {
  /** Absent when the file holds nothing that a form could show. */
  readonly draft?: Draft;
  readonly file: string;
  /** Each with the place in the file, as on the command line. */
  readonly problems: readonly Problem[];
}

/** Far above any profile; larger files are not even read. */
const most = 1_000_000;

const isUnknownKey = (message: string): boolean => message.includes('has the unknown key');

/** The data without what is at this path. The form has no field for it, so nobody could take it out there. */
const without = (data: unknown, [key = '', ...rest]: readonly PropertyKey[]): unknown => {
  if (Array.isArray(data)) return data.map((one, i) => (i === Number(key) ? without(one, rest) : one));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, one]) =>
      name !== key ? [[name, one]] : rest.length ? [[name, without(one, rest)]] : [],
    ),
  );
};

/** Reads what a person chose: a profile, and perhaps the logo that it names. */
export const loadFiles = async (files: readonly File[], facts: CourseFacts, choices: Choices): Promise<Loaded | undefined> => {
  const yaml = files.find(({ name }) => /\.ya?ml$/i.test(name)) ?? files[0];
  if (!yaml) return undefined;
  const text = await yaml.slice(0, most).text();
  const logos = new Map<string, File>(files.filter((one) => one !== yaml).map((one) => [one.name, one]));
  const bytes = new Map<string, Uint8Array>();
  for (const [name, one] of logos) bytes.set(name, new Uint8Array(await one.slice(0, most).arrayBuffer()));
  const { problems } = readProfile({ file: yaml.name, text, beside: (name) => bytes.get(name) }, { facts, today: today() });
  let data: unknown;
  try {
    data = parse(text, { maxAliasCount: 20 });
  } catch {
    return { file: yaml.name, problems };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return { file: yaml.name, problems };
  const unknown = problems.filter(({ message }) => isUnknownKey(message)).flatMap(({ path }) => (path ? [path] : []));
  const draft = fromProfile(unknown.reduce(without, data), choices);
  const logo = logos.get(textAt(draft, 'logo'));
  return {
    file: yaml.name,
    problems,
    draft: {
      ...draft,
      id: textAt(draft, 'id') || yaml.name.replace(/\.ya?ml$/i, ''),
      ...(logo && { logo: await toDataUrl(logo), logoName: logo.name }),
    },
  };
};
