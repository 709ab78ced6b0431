import { type LearnerText, learnerTexts } from '../learner-text';
import type { Course } from '../load';
import { type Finding, finding } from './finding';
import { limits } from './limits';
import { sentencesIn } from './sentences';
import { countWords, paragraphs } from './words';

/** Words of the longest paragraph and of the longest sentence. */
export const lengthsOf = (texts: readonly LearnerText[]): { paragraph: number; sentence: number } => {
  const all = texts.flatMap(({ text }) => paragraphs(text));
  return {
    paragraph: Math.max(0, ...all.map(countWords)),
    sentence: Math.max(0, ...all.flatMap(sentencesIn).map(countWords)),
  };
};

/** The catalogue text of the LMS is one block by nature. */
const isCatalogue = ({ path }: LearnerText): boolean => path[0] === 'description';

export const lengthFindings = (course: Course): Finding[] =>
  learnerTexts(course)
    .filter((text) => !isCatalogue(text))
    .flatMap((text) => {
      const { paragraph, sentence } = lengthsOf([text]);
      const at = () => text.file.problem(text.path, '');
      return [
        ...(paragraph > limits.wordsInParagraph
          ? [
              finding(
                'fails',
                'paragraph',
                `${paragraph} words in a paragraph, should be ${limits.wordsInParagraph} or fewer.`,
                at(),
              ),
            ]
          : []),
        ...(sentence > limits.wordsInSentence
          ? [finding('fails', 'sentence', `${sentence} words in a sentence, should be ${limits.wordsInSentence} or fewer.`, at())]
          : []),
      ];
    });
