import type { z } from 'zod';
import type { ContentFiles } from './files';
import { type Ledger, readLedger } from './ids';
import { keysOnce } from './keys-once';
import { rules } from './lint';
import { ContentError, type Problem } from './problem';
import { type BankStructure, type BankWords, bankStructure, bankWords, finalRules } from './schema/bank';
import { certificateWords } from './schema/certificate';
import {
  type ChannelsFile,
  type ChannelsWords,
  type ClaimsFile,
  type ClaimsWords,
  channelsFile,
  channelsWords,
  claimsFile,
  claimsWords,
} from './schema/claims';
import {
  type CourseStructure,
  type CourseWords,
  courseStructure,
  courseWords,
  type MediaWords,
  mediaWords,
} from './schema/course';
import { interfaceWords } from './schema/interface';
import { type AidStructure, type AidWords, aidStructure, aidWords } from './schema/job-aid';
import { type LessonStructure, type LessonWords, lessonStructure, lessonWords } from './schema/lesson';
import { parseYaml, type YamlFile } from './yaml-file';
import { check } from './zod-problems';

/** A structure file and its words in each language. */
export interface Pair<S, W> {
  readonly structure: S;
  readonly file: YamlFile;
  readonly words: Readonly<Record<string, W>>;
  readonly wordFiles: Readonly<Record<string, YamlFile>>;
}

/** All content, parsed and valid by its schemas; lint rules read this. */
export interface Course {
  readonly course: Pair<CourseStructure, CourseWords>;
  readonly lessons: readonly Pair<LessonStructure, LessonWords>[];
  readonly banks: readonly Pair<BankStructure, BankWords>[];
  readonly final: { readonly rules: z.output<typeof finalRules>; readonly file: YamlFile };
  readonly claims: Pair<ClaimsFile, ClaimsWords>;
  readonly channels: Pair<ChannelsFile, ChannelsWords>;
  readonly strings: Pair<null, Record<string, Record<string, string>>>;
  readonly certificate: Pair<null, Record<string, string>>;
  readonly aid: Pair<AidStructure, AidWords>;
  readonly media: Pair<null, MediaWords>;
  /** Drawings by name, as written. */
  readonly drawings: ReadonlyMap<string, string>;
  readonly ledger: Ledger;
  readonly languages: readonly string[];
}

/** @throws ContentError naming every problem in every file. */
export const loadCourse = (files: ContentFiles): Course => {
  const { course, problems } = inspectCourse(files);
  if (!course || problems.length) throw new ContentError(problems);
  return course;
};

/** Loads what can be loaded and lists what is wrong; `course` is absent when a file breaks its schema. */
export const inspectCourse = (files: ContentFiles): { course?: Course; problems: Problem[] } => {
  const loader = new Loader(files);
  const course = loader.course();
  const problems = course ? rules.flatMap((rule) => rule(course)) : [];
  return { ...(course && { course }), problems: [...loader.problems, ...problems] };
};

class Loader {
  readonly problems: Problem[] = [];
  private languages: readonly string[] = ['en'];
  private readonly files: ContentFiles;

  constructor(files: ContentFiles) {
    this.files = files;
  }

  course(): Course | undefined {
    const head = this.structure('modules/course.yaml', courseStructure);
    if (head) this.languages = head.value.languages;
    const course = head && this.words('modules/course', head.value, head.file, courseWords);
    const claims = this.pair('modules/claims', claimsFile, claimsWords);
    const channels = this.pair('modules/channels', channelsFile, channelsWords);
    const lessons = this.named(/^modules\/(?:\d\d|b\d)-[a-z0-9-]+$/).map((name) => this.pair(name, lessonStructure, lessonWords));
    const banks = this.named(/^quizzes\/\d-[a-z0-9-]+$/).map((name) => this.pair(name, bankStructure, bankWords));
    const final = this.structure('quizzes/final.yaml', finalRules);
    const drawings = new Map(
      [...this.files].flatMap(([path, source]) =>
        path.endsWith('.svg') ? [[path.replace(/^.*\/|\.svg$/g, ''), source] as const] : [],
      ),
    );
    const strings = this.wordsOnly('modules/interface', () => interfaceWords);
    const certificate = this.wordsOnly('modules/certificate', () => certificateWords);
    const aid = this.pair('modules/job-aid', aidStructure, aidWords);
    const media = this.wordsOnly('modules/media/media', () => mediaWords([...drawings.keys()]));
    const ledger = readLedger(this.files, this.problems);
    if (!course || !claims || !channels || !final || !strings || !media || !ledger || !certificate || !aid) return undefined;
    if (lessons.includes(undefined) || banks.includes(undefined)) return undefined;
    return {
      course,
      claims,
      channels,
      lessons: lessons.filter((one) => one !== undefined),
      banks: banks.filter((one) => one !== undefined),
      final: { rules: final.value, file: final.file },
      strings,
      certificate,
      aid,
      media,
      drawings,
      ledger,
      languages: this.languages,
    };
  }

  /** Structure files in name order, without ending; words files carry a language before the ending. */
  private named(pattern: RegExp): string[] {
    return [...this.files.keys()]
      .flatMap((path) => (path.endsWith('.yaml') && pattern.test(path.slice(0, -5)) ? [path.slice(0, -5)] : []))
      .sort();
  }

  private yaml(path: string, mend: string): YamlFile | undefined {
    const source = this.files.get(path);
    if (source !== undefined) return parseYaml(path, source);
    this.problems.push({ file: path, line: 1, column: 1, message: `is missing. ${mend}` });
    return undefined;
  }

  private structure<T>(path: string, schema: z.ZodType<T>): { value: T; file: YamlFile } | undefined {
    const file = this.yaml(path, 'The course cannot be built without it.');
    if (!file) return undefined;
    const { value, problems } = check(file, schema);
    const twice = keysOnce(value, file);
    this.problems.push(...problems, ...twice);
    return value === undefined || twice.length ? undefined : { value, file };
  }

  private pair<S, W>(name: string, schema: z.ZodType<S>, wordsSchema: (structure: S) => z.ZodType<W>): Pair<S, W> | undefined {
    const head = this.structure(`${name}.yaml`, schema);
    return head && this.words(name, head.value, head.file, wordsSchema);
  }

  private words<S, W>(
    name: string,
    structure: S,
    file: YamlFile | undefined,
    schema: (structure: S) => z.ZodType<W>,
  ): Pair<S, W> | undefined {
    const words: Record<string, W> = {};
    const wordFiles: Record<string, YamlFile> = {};
    for (const language of this.languages) {
      const path = `${name}.${language}.yaml`;
      const wordFile = this.yaml(
        path,
        `Write the words of ${name.replace(/^.*\//, '')} in "${language}", or take "${language}" out of modules/course.yaml.`,
      );
      if (!wordFile) continue;
      const { value, problems } = check(wordFile, schema(structure));
      this.problems.push(...problems);
      if (value === undefined) continue;
      words[language] = value;
      wordFiles[language] = wordFile;
    }
    const complete = this.languages.every((language) => language in words);
    return complete ? { structure, file: file ?? (Object.values(wordFiles)[0] as YamlFile), words, wordFiles } : undefined;
  }

  private wordsOnly<W>(name: string, schema: () => z.ZodType<W>): Pair<null, W> | undefined {
    return this.words<null, W>(name, null, undefined, schema);
  }
}
