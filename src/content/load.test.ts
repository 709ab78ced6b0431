import { describe, expect, it } from 'vitest';
import { complaints, edited, smallCourse, without } from '../../tests/support/content-files';
import { loadCourse } from './load';

const lesson = 'modules/01-lesson.yaml';
const words = 'modules/01-lesson.en.yaml';
const bankWords = 'quizzes/1-lesson.en.yaml';

describe('a file', () => {
  it('that is missing is asked for', () => {
    expect(complaints(without(words))).toEqual([
      `${words}:1:1 is missing. Write the words of 01-lesson in "en", or take "en" out of modules/course.yaml.`,
    ]);
    expect(complaints(without('quizzes/final.yaml'))).toEqual([
      'quizzes/final.yaml:1:1 is missing. The course cannot be built without it.',
    ]);
  });

  it('that is not YAML is named with the place where it breaks', () => {
    expect(complaints(edited(lesson, 'minutes: 2', 'minutes: "2'))).toEqual([
      expect.stringMatching(/^modules\/01-lesson\.yaml:\d+:\d+ is not valid YAML: /),
    ]);
    expect(complaints(edited(lesson, 'minutes: 2', 'minutes: 2\nminutes: 3'))).toEqual([
      `${lesson}:3:1 is not valid YAML: Map keys must be unique`,
    ]);
  });

  it('that is empty is a problem, not a crash', () => {
    expect(complaints(new Map([...smallCourse, ['modules/course.yaml', '']]))).toContain(
      'modules/course.yaml:1:1 should be a group of keys.',
    );
  });
});

describe('a second language', () => {
  const spanish = edited('modules/course.yaml', 'languages: [en]', 'languages: [en, es]');
  const translated = new Map([
    ...spanish,
    ...[...smallCourse]
      .map(([path, text]) => [path.replace('.en.yaml', '.es.yaml'), text] as const)
      .filter(([path]) => path.includes('.es.')),
  ]);

  it('needs a words file beside every English one', () => {
    const missing = complaints(spanish).map((line) => line.split(':')[0]);
    expect(missing).toEqual(
      [...smallCourse.keys()].flatMap((path) => (path.includes('.en.') ? [path.replace('.en.', '.es.')] : [])).sort(byLoading),
    );
    expect(complaints(spanish)[0]).toBe(
      'modules/course.es.yaml:1:1 is missing. Write the words of course in "es", or take "es" out of modules/course.yaml.',
    );
  });

  it('is complete when everything was translated', () => {
    expect(complaints(translated)).toEqual([]);
  });

  it('misses every key that was forgotten in translation', () => {
    const forgotten = edited('quizzes/1-lesson.es.yaml', '    prompt: Do you report a suspicion?\n', '', translated);
    expect(complaints(forgotten)).toEqual([
      'quizzes/1-lesson.es.yaml:3:5 items › Q01 › prompt is missing. Add it with its words.',
    ]);
  });
});

describe('the whole course', () => {
  it('is told everything at once, whatever is wrong in how many files', () => {
    const first = edited(lesson, 'minutes: 2', 'minutes: two');
    const second = edited(bankWords, 'reason: So it is.', 'why: So it is.', first);
    const third = edited('modules/course.yaml', 'version: 1.0.0', 'version: one', second);
    expect(() => loadCourse(third)).toThrow(
      [
        'modules/01-lesson.yaml:2:10  minutes should be a number.',
        'modules/course.yaml:2:10  version is not a version: write three numbers, such as 1.2.0.',
        'quizzes/1-lesson.en.yaml:6:10  items › Q01 › options › b › reason is missing. Add it with its words.',
        'quizzes/1-lesson.en.yaml:6:23  items › Q01 › options › b has the unknown key "why". Known: text, reason.',
        '',
        '4 problems in the content. Nothing was built.',
      ].join('\n'),
    );
  });

  it('is counted by what is listed: the same words at the same place once', () => {
    const twice = edited('modules/01-lesson.en.yaml', 'text: Fact', 'text: "<b>Fact</b>"');
    expect(complaints(twice)).toHaveLength(2);
    expect(() => loadCourse(twice)).toThrow(/1 problem in the content/);
  });

  it('loads when nothing is wrong', () => {
    const { lessons, banks, languages } = loadCourse(smallCourse);
    expect([lessons.length, banks[0]?.structure.items.length, languages]).toEqual([1, 3, ['en']]);
  });
});

/** The order in which the loader asks for files. */
const byLoading = (a: string, b: string): number =>
  loading.indexOf(a.replace(/^.*\/|\.es\.yaml$/g, '')) - loading.indexOf(b.replace(/^.*\/|\.es\.yaml$/g, ''));
const loading = ['course', 'claims', 'channels', '01-lesson', '1-lesson', 'interface', 'certificate', 'job-aid', 'media'];
