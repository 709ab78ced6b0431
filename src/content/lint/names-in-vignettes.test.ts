import { describe, expect, it } from 'vitest';
import { wordsCourse } from '../../../tests/support/words-course';
import { namesInVignettes } from './names-in-vignettes';

const problems = (text: string) =>
  namesInVignettes(wordsCourse({ bank: `items:\n  Q01:\n    situation: '${text}'` })).map(({ message }) => message);

describe('names in vignettes', () => {
  it('finds a first name', () => expect(problems('Today Maria is late.')[0]).toContain('"Maria"'));
  it('finds a name with an accent as a whole word', () => expect(problems('Today María is late.')[0]).toContain('"María"'));
  it('leaves words alone that only start like a name', () =>
    expect(problems('Marianne County. Will you call? A ninth-grader may mark it.')).toEqual([]));
});
