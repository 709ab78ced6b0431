import { z } from 'zod';
import { blockBase, defineBlock, type ViewOf } from '../block';
import { mediaName } from '../schema/ids';
import { line } from '../schema/text';

export const picture = defineBlock({
  kind: 'picture',
  structure: z.strictObject({ ...blockBase, kind: z.literal('picture'), media: mediaName }),
  words: () => z.strictObject({ caption: line.optional() }),
  view: (structure, words) => ({ ...structure, ...words }),
});

export type PictureView = ViewOf<typeof picture>;
