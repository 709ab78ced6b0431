import type { SettingsFile } from '../../../src/content/schema/settings';
import type { Path } from '../../../src/content/yaml-file';
import { accentProblem, darkOf } from './accent';

/** What there is to choose from in the course. */
export interface CourseFacts {
  readonly languages: readonly string[];
  readonly roles: readonly string[];
  readonly extensions: readonly string[];
  /** Safety groups. */
  readonly mustPass: readonly string[];
}

export interface Surroundings {
  readonly facts: CourseFacts;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export interface Finding {
  readonly path: Path;
  readonly message: string;
}
type Rule = (profile: SettingsFile, around: Surroundings) => readonly Finding[];

const when = (wrong: boolean, path: Path, message: string): Finding[] => (wrong ? [{ path, message }] : []);

const known =
  (key: 'languages' | 'roles' | 'extensions' | 'mustPass'): Rule =>
  (profile, { facts }) =>
    (profile[key] ?? []).flatMap((name, i) =>
      when(!facts[key].includes(name), [key, i], `"${name}" is not in this course. It may be: ${facts[key].join(', ')}.`),
    );

const year = 366 * 86_400_000;

/** Dates of checks, with where they stand. */
const checks = ({ state, contacts, steps }: SettingsFile): { path: Path; checked: string }[] => [
  ...(state?.checked ? [{ path: ['state', 'checked'], checked: state.checked }] : []),
  ...contacts.map(({ checked }, i) => ({ path: ['contacts', i, 'checked'], checked })),
  ...steps.map(({ checked }, i) => ({ path: ['steps', i, 'checked'], checked })),
];

const datesHold: Rule = (profile, { today }) =>
  checks(profile).flatMap(({ path, checked }) => [
    ...when(checked > today, path, `${checked} is in the future. Write the day on which somebody really checked.`),
    ...when(
      Date.parse(today) - Date.parse(checked) > year,
      path,
      `${checked} is more than a year ago. Check it again, then write the new day.`,
    ),
  ]);

const stateHasSource: Rule = ({ state }) => {
  if (!state?.phone && !state?.threshold && !state?.note) return [];
  return (['source', 'checked', 'by'] as const).flatMap((key) =>
    when(
      !state[key],
      ['state', key],
      `is missing. A line of the state appears only with source, date and checker; without them give the name alone.`,
    ),
  );
};

const contactsCanBeReached: Rule = ({ contacts }) =>
  contacts.flatMap(({ phone, email, form }, i) =>
    when(!phone && !email && !form, ['contacts', i], 'has no way to be reached. Add phone, email or form.'),
  );

/** Texts that may differ by language, with where they stand. */
const texts = ({ title, acknowledgement, state, contacts, steps }: SettingsFile): { path: Path; words: unknown }[] => [
  { path: ['title'], words: title },
  { path: ['acknowledgement'], words: acknowledgement },
  { path: ['state', 'note'], words: state?.note },
  { path: ['state', 'threshold'], words: state?.threshold },
  ...contacts.flatMap((contact, i) =>
    (['name', 'hours', 'afterHours'] as const).map((key) => ({ path: ['contacts', i, key], words: contact[key] })),
  ),
  ...steps.map(({ text }, i) => ({ path: ['steps', i, 'text'], words: text })),
];

const everyLanguage: Rule = (profile, { facts }) => {
  const languages = profile.languages ?? facts.languages;
  return texts(profile).flatMap(({ path, words }) => {
    if (typeof words !== 'object' || words === null) return [];
    const given = words as Readonly<Record<string, string | undefined>>;
    return [
      ...languages.flatMap((language) =>
        when(
          !given[language],
          [...path, language],
          `is missing, and the package has this language. Write it in "${language}" too.`,
        ),
      ),
      ...Object.keys(given).flatMap((language) =>
        when(
          !languages.includes(language),
          [...path, language],
          `is never shown: languages leave "${language}" out. Take it out, or add the language.`,
        ),
      ),
    ];
  });
};

const endStatusIsUsed: Rule = ({ endStatus, standards }) =>
  when(
    endStatus === 'completed-incomplete' && standards !== undefined && !standards.includes('scorm12'),
    ['endStatus'],
    'counts for SCORM 1.2 only, and standards leaves scorm12 out. Take one of the two out.',
  );

const logoHasName: Rule = ({ logo, organization }) =>
  when(logo !== undefined && !organization, ['logo'], 'needs the organization: people who cannot see the logo hear its name.');

const reviewersHaveNoRecord: Rule = (profile) =>
  (['attempts', 'minimumMinutes', 'acknowledgement'] as const).flatMap((key) =>
    when(
      profile.reviewer && profile[key] !== undefined,
      [key],
      'has no effect in a package for reviewers, where everything is open. Take it out, or take out reviewer.',
    ),
  );

const accentCanBeRead: Rule = ({ accent }) => {
  if (accent === undefined) return [];
  const [light, dark] = typeof accent === 'string' ? [accent, darkOf(accent)] : [accent.light, accent.dark];
  const [day, night] = [accentProblem(light, 'light'), accentProblem(dark, 'dark')];
  return [
    ...when(day !== undefined, typeof accent === 'string' ? ['accent'] : ['accent', 'light'], day ?? ''),
    ...when(night !== undefined, typeof accent === 'string' ? ['accent'] : ['accent', 'dark'], night ?? ''),
  ];
};

/** What a schema cannot say: settings that contradict each other, the course, or the calendar. */
export const rules: readonly Rule[] = [
  known('languages'),
  known('roles'),
  known('extensions'),
  known('mustPass'),
  datesHold,
  stateHasSource,
  contactsCanBeReached,
  everyLanguage,
  endStatusIsUsed,
  logoHasName,
  reviewersHaveNoRecord,
  accentCanBeRead,
];
