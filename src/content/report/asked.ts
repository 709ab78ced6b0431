import type { LessonPart } from '../../domain/parts';
import type { Line, RichText } from '../../domain/text';
import type { BlockView } from '../blocks';
import type { Study } from './study';

/** One option of one question, whatever holds it. */
export interface AskedOption {
  readonly key: string;
  readonly text: Line;
  readonly reason: RichText;
  readonly right: boolean;
}

/** A question with its options. Turns of a talk count as single choices of their own. */
export interface Asked {
  readonly id: string;
  readonly where: 'lessons' | 'bank';
  readonly type: 'single' | 'multiple' | 'cards';
  readonly options: readonly AskedOption[];
  /** Below the question in its words file: where its options stand. */
  readonly path: readonly string[];
}

/** Every question of the lessons (all roles, extensions included) and of the bank in one language. */
export const askedIn = ({ compiled, final }: Study, language: string): Asked[] => {
  const { outline, parts } = compiled;
  const pages = outline.lessons.flatMap(({ id }) => Object.values((parts[`${language}/${id}`] as LessonPart<BlockView>).pages));
  return [
    ...pages.flatMap(({ blocks }) => blocks.flatMap(ofBlock)),
    ...Object.values(final(language).items).map(
      (item): Asked => ({
        id: item.id,
        where: 'bank',
        type: item.type === 'single' || item.type === 'multiple' ? item.type : 'cards',
        options: item.options.map(({ key, text, reason, correct }) => ({ key, text, reason, right: correct === true })),
        path: ['options'],
      }),
    ),
  ];
};

const ofBlock = (block: BlockView): Asked[] => {
  const asked = (type: Asked['type'], options: readonly AskedOption[], path: readonly string[] = ['options']): Asked => ({
    id: block.id,
    where: 'lessons',
    type,
    options,
    path,
  });
  switch (block.kind) {
    case 'choice':
      return [
        asked(
          block.type,
          block.options.map((one) => ({ ...one, right: one.correct === true })),
        ),
      ];
    case 'guess':
      return [
        asked(
          'single',
          block.options.map((one) => ({ ...one, right: one.correct === true })),
        ),
      ];
    case 'conversation':
      return block.turns.map((turn) =>
        asked(
          'single',
          turn.options.map((one) => ({ ...one, right: one.best === true })),
          ['turns', turn.key, 'options'],
        ),
      );
    case 'signs':
      return [
        asked(
          'multiple',
          block.options.map((one) => ({ ...one, right: one.is === 'sign' })),
        ),
      ];
    case 'sort':
    case 'matching':
    case 'ordering':
      return [
        asked(
          'cards',
          (block.options as readonly { key: string; text: Line; reason: RichText }[]).map((one) => ({ ...one, right: true })),
        ),
      ];
    default:
      return [];
  }
};
