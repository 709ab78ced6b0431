import type { Problem } from '../../../src/content/problem';
import { slug } from '../../../src/content/schema/ids';
import { type SettingsFile, settingsFile } from '../../../src/content/schema/settings';
import { parseYaml, type YamlFile } from '../../../src/content/yaml-file';
import { check } from '../../../src/content/zod-problems';
import type { Settings } from '../../../src/domain/settings';
import { packageEditions } from '../types';
import { accentStyle, darkOf } from './accent';
import { checkLogo } from './logo';
import type { Profile } from './profile';
import { rules, type Surroundings } from './rules';

export interface ProfileSource {
  /** As it stands in messages. */
  readonly file: string;
  readonly text: string;
  /** A file that lies beside the profile; undefined when there is none. */
  readonly beside: (name: string) => Uint8Array | undefined;
}

export interface ReadProfile {
  /** Absent when anything is wrong. */
  readonly profile?: Profile;
  readonly problems: readonly Problem[];
}

/** Characters. A profile is a page of text; a logo may be in it. */
const limit = 400_000;

/** The profile of nobody in particular: what holds where nothing is set. */
export const settingsSchema = settingsFile(packageEditions);

/** Reads and checks a profile. Pure: files and the day come from outside. */
export const readProfile = (source: ProfileSource, around: Surroundings): ReadProfile => {
  const nowhere = (message: string) => ({ problems: [{ file: source.file, line: 1, column: 1, message }] });
  if (source.text.length > limit) {
    return nowhere(`has ${Math.ceil(source.text.length / 1000)} KB; a profile has at most ${limit / 1000} KB. Shorten it.`);
  }
  let yaml: YamlFile;
  try {
    yaml = parseYaml(source.file, source.text);
  } catch {
    return nowhere('is nested too deeply to be read. Write it anew from one of the examples in scorm/profiles/.');
  }
  const { value, problems } = check(yaml, settingsSchema);
  if (value) return checked(value, yaml, source, around);
  const sound = soundPart(yaml, problems);
  return { problems: [...problems, ...(sound ? checked(sound, yaml, source, around).problems : [])] };
};

/** Keys on which rules about other keys lean; with one of them broken the rules would guess. */
const leanedOn = ['organization', 'languages', 'standards', 'reviewer', 'id'];

/** What is left of a profile without its broken keys, so that the rules can say at once what else is wrong. */
const soundPart = (yaml: YamlFile, problems: readonly Problem[]): SettingsFile | undefined => {
  const broken = problems.map(({ path }) => String(path?.[0]));
  if (typeof yaml.data !== 'object' || yaml.data === null || broken.some((key) => leanedOn.includes(key))) return undefined;
  const rest = Object.fromEntries(Object.entries(yaml.data).filter(([key]) => !broken.includes(key)));
  return settingsSchema.safeParse(rest).data;
};

const checked = (value: SettingsFile, yaml: YamlFile, source: ProfileSource, around: Surroundings): ReadProfile => {
  const id = value.id ?? nameOf(source.file);
  const logo = value.logo === undefined ? undefined : readLogo(value.logo, source);
  const problems = [
    ...rules.flatMap((rule) => rule(value, around)).map(({ path, message }) => yaml.problem(path, told(path, message))),
    ...(logo && 'problem' in logo ? [yaml.problem(['logo'], `logo ${logo.problem}`)] : []),
    ...(slug.safeParse(id).success
      ? []
      : [yaml.problem([], 'the file name is no id. Add `id:` with lower-case letters and hyphens.')]),
  ];
  if (problems.length) return { problems };
  const { accent, languages, standards, mustPass } = value;
  const [light, dark] = typeof accent === 'object' ? [accent.light, accent.dark] : [accent, accent && darkOf(accent)];
  return {
    problems,
    profile: {
      ...(id !== 'default' && { id }),
      settings: settingsOf(value, logo && 'name' in logo ? logo.name : undefined),
      ...(languages && { languages }),
      ...(standards && { standards: packageEditions.filter((edition) => standards.includes(edition)) }),
      ...(mustPass && { mustPass }),
      ...(light && dark && { style: accentStyle(light, dark) }),
      ...(logo && 'name' in logo && { logo }),
    },
  };
};

const told = (path: readonly PropertyKey[], message: string): string => `${path.map(String).join(' › ')} ${message}`;

const nameOf = (file: string): string => file.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/, '');

const readLogo = (logo: string, { beside }: ProfileSource): ReturnType<typeof checkLogo> => {
  const bytes = logo.startsWith('data:') ? fromBase64(logo.slice(logo.indexOf(',') + 1)) : beside(logo);
  if (!bytes) return { problem: `${logo} does not lie beside the profile. Put it there, or take the key out.` };
  const found = checkLogo(bytes);
  return 'problem' in found ? { problem: `${logo.startsWith('data:') ? '' : `${logo} `}${found.problem}.` } : found;
};

const fromBase64 = (text: string): Uint8Array | undefined => {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
};

/** Only what differs from the course's defaults travels in the page. */
const settingsOf = (value: SettingsFile, logo: string | undefined): Settings => {
  const {
    id: _id,
    logo: _file,
    accent: _accent,
    languages: _languages,
    standards: _standards,
    mustPass: _mustPass,
    launch,
    reviewer,
    steps,
    ...rest
  } = value;
  return {
    ...rest,
    ...(logo && { logo }),
    ...(launch === 'window' && { launch }),
    ...(reviewer && { reviewer }),
    ...(steps.length && { steps }),
  } as Settings;
};
