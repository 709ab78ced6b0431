import { limits } from '../report/limits';
import { sentencesIn } from '../report/sentences';
import { countWords, paragraphs } from '../report/words';
import type { Rule } from '.';
import { everyText } from './every-text';

/** One idea a sentence. */
export const longSentences: Rule = (course) =>
  everyText(course).flatMap(({ file, path, text }) =>
    paragraphs(text)
      .flatMap(sentencesIn)
      .filter((sentence) => countWords(sentence) > limits.wordsInSentence)
      .map((sentence) =>
        file.problem(
          path,
          `has a sentence of ${countWords(sentence)} words: "${sentence.split(/\s+/).slice(0, 7).join(' ')} …". Make it two; ${limits.wordsInSentence} words at most.`,
        ),
      ),
  );
