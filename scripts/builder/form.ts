import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CourseFacts } from '../../scorm/package/profile/rules';
import type { Problem } from '../../src/content/problem';
import { type Choices, type Draft, listAt, worded } from './draft';
import { fill, type Speech } from './words';

export interface Form {
  readonly draft: Draft;
  readonly set: (path: string, value: Draft[string]) => void;
  /** The learner-facing languages that are on. */
  readonly languages: readonly string[];
  readonly choices: Choices;
  readonly facts: CourseFacts;
  /** The course's own pass mark, percent. */
  readonly passMark: number;
  /** Messages for a field, once its writer has left it or tried to build. */
  readonly errorsAt: (path: string) => readonly string[];
  readonly left: (path: string) => void;
  readonly announce: (words: string) => void;
  /** Said when a profile text lies in a file: from there the page may be left without being asked. */
  readonly keep: (text: string) => void;
}

export const FormContext = createContext<Form | undefined>(undefined);
export const useForm = (): Form => {
  const form = useContext(FormContext);
  if (!form) throw new Error('A field stands outside of the form.');
  return form;
};

export const idOf = (path: string): string => `f-${path.replace(/\./g, '-')}`;

/** A problem with the field that it belongs beside, and without the path that a file would need. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

const lists = /^(languages|roles|extensions|mustPass|standards)\.\d+$/;

export const toFieldProblem = ({ path = [], message }: Problem, draft: Draft): FieldProblem => {
  const prefix = `${path.map(String).join(' › ')} `;
  return {
    field: fieldOf(path.map(String).join('.'), String(listAt(draft, 'languages')[0] ?? 'en')),
    message: inForm(message.startsWith(prefix) ? message.slice(prefix.length) : message),
  };
};

/** What only the writer of a file has to know is left out. */
const inForm = (message: string): string =>
  message.replace(/^is missing\. Add it.*$/, 'is missing. Fill it in.').replace(', in quotes.', '.');

/** Where a person mends what is wrong at a path of the profile. */
const fieldOf = (path: string, first: string): string => {
  if (path === '') return 'id';
  if (path === 'accent') return 'accent.light';
  if (path === 'state') return 'state.name';
  if (/^contacts\.\d+$/.test(path)) return `${path}.phone`;
  if (/^steps\.\d+$/.test(path)) return `${path}.text.${first}`;
  if (worded.test(path)) return `${path}.${first}`;
  return lists.test(path) ? path.replace(/\.\d+$/, '') : path;
};

/** The name of a field in words: "Contact 2: Phone". */
export const nameOf = (field: string, { t }: Speech): string => {
  const [list = '', place = ''] = field.split('.');
  const key = field.replace(/\.\d+/g, '').replace(/\.(en|es)$/, '');
  const label = t.fields[key]?.[0] ?? key;
  const item =
    /^\d+$/.test(place) && (list === 'contacts' || list === 'steps') ? fill(t.lists[list], { n: Number(place) + 1 }) : '';
  const language = field.endsWith('.en') ? t.page.inEnglish : field.endsWith('.es') ? t.page.inSpanish : '';
  return [item, label].filter(Boolean).join(': ') + (language ? ` (${language})` : '');
};
