import type { Course } from '../../src/content/load';
import { parseYaml } from '../../src/content/yaml-file';

interface Words {
  readonly lesson?: string;
  readonly bank?: string;
  readonly course?: string;
  readonly channels?: string;
  readonly claims?: string;
  readonly media?: string;
  readonly language?: string;
}

/** A course of a few words, for rules that read words: YAML by file, and structures where a rule needs one. */
export const wordsCourse = (
  words: Words,
  structures: { lessons?: unknown; banks?: unknown; claims?: unknown; channels?: unknown; channelWords?: unknown } = {},
): Course => {
  const language = words.language ?? 'en';
  const file = (name: string, source = '{}') => ({ wordFiles: { [language]: parseYaml(`${name}.${language}.yaml`, source) } });
  const structure = (name: string, value: unknown) => ({ structure: value, file: parseYaml(`${name}.yaml`, '{}'), words: {} });
  return {
    course: file('modules/course', words.course),
    channels: {
      ...structure('modules/channels', structures.channels ?? {}),
      ...file('modules/channels', words.channels),
      words: { [language]: structures.channelWords ?? {} },
    },
    lessons: [
      { ...structure('modules/01-a', { id: 'm1', pages: structures.lessons ?? [] }), ...file('modules/01-a', words.lesson) },
    ],
    banks: [{ ...structure('quizzes/1-a', { lesson: 'm1', items: structures.banks ?? [] }), ...file('quizzes/1-a', words.bank) }],
    claims: { ...structure('modules/claims', structures.claims ?? {}), ...file('modules/claims', words.claims) },
    media: file('modules/media/media', words.media),
    strings: file('modules/interface'),
    certificate: file('modules/certificate'),
    aid: file('modules/job-aid'),
    languages: [language],
  } as unknown as Course;
};

/** `file:line message` of each problem. */
export const said = (problems: readonly { file: string; line: number; message: string }[]): string[] =>
  problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
