import { describe, expect, it } from 'vitest';
import { complaints, edited, smallCourse } from '../../../tests/support/content-files';

const lesson = 'modules/01-lesson.yaml';
const bank = 'quizzes/1-lesson.yaml';

describe('an id', () => {
  it('names one page, and no block as well', () => {
    const renamed = edited(lesson, 'id: m1-read\n', 'id: m1-ask-one\n');
    const both = edited('modules/01-lesson.en.yaml', '  m1-read:\n', '  m1-ask-one:\n', renamed);
    expect(complaints(both)).toContain(
      `${lesson}:12:13 uses the id "m1-ask-one" again (first in ${lesson}). Give this one an id of its own.`,
    );
  });

  it('names one item in the whole bank', () => {
    const second = new Map(smallCourse);
    for (const end of ['.yaml', '.en.yaml'])
      second.set(`quizzes/2-lesson${end}`, smallCourse.get(`quizzes/1-lesson${end}`) ?? '');
    expect(complaints(second)).toEqual(
      ['Q01', 'Q02', 'Q03'].map(
        (id, i) =>
          `quizzes/2-lesson.yaml:${3 + 6 * i}:9 uses the id "${id}" again (first in ${bank}). Give this one an id of its own.`,
      ),
    );
  });
});
