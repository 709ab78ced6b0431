import type { QuestionDraft } from './block';
import { draftQuestion } from './block';
import { kindOf } from './blocks';
import type { Course } from './load';
import type { Path, YamlFile } from './yaml-file';

/** A question wherever it stands, with the place of its structure and of its words. */
export interface Placed {
  readonly draft: QuestionDraft;
  readonly file: YamlFile;
  readonly path: Path;
  /** Path of its words in the words file of the same name. */
  readonly wordsPath: Path;
  readonly wordFiles: Readonly<Record<string, YamlFile>>;
  readonly where: 'lesson' | 'bank';
}

/** Every question of the course in file order: lesson blocks that take an answer, then final items. */
export const placedQuestions = (course: Course): Placed[] => [
  ...course.lessons.flatMap(({ structure, file, wordFiles }) =>
    structure.pages.flatMap((page, p) =>
      page.blocks.flatMap((block, b): Placed[] => {
        const draft = kindOf(block.kind).question?.(block);
        if (!draft) return [];
        return [
          {
            draft,
            file,
            path: ['pages', p, 'blocks', b],
            wordsPath: ['pages', page.id, 'blocks', block.id],
            wordFiles,
            where: 'lesson',
          },
        ];
      }),
    ),
  ),
  ...course.banks.flatMap(({ structure, file, wordFiles }) =>
    structure.items.map(
      (item, i): Placed => ({
        draft: draftQuestion(item.id, item.objective, item),
        file,
        path: ['items', i],
        wordsPath: ['items', item.id],
        wordFiles,
        where: 'bank',
      }),
    ),
  ),
];

/** Option keys and right answer of any question as two short strings, for the ledger. */
export const meaning = (draft: QuestionDraft): { keys: string; answer: string } => {
  if (draft.type === 'conversation') {
    const turns = Object.entries(draft.next);
    return { keys: turns.map(([key, options]) => key + Object.keys(options).length).join(''), answer: draft.start };
  }
  return { keys: draft.keys, answer: draft.type === 'plan' ? '' : draft.correct };
};
