import { z } from 'zod';
import { blockBase, defineBlock, type ViewOf } from '../block';
import { line } from '../schema/text';

/** Help lines from the channels file, each with the day it was last checked. */
export const channels = defineBlock({
  kind: 'channels',
  structure: z.strictObject({
    ...blockBase,
    kind: z.literal('channels'),
    channels: z.array(z.string()).min(1).describe('Ids from modules/channels.yaml.'),
  }),
  words: () => z.strictObject({ heading: line.optional() }),
  view: (structure, words) => ({ ...structure, ...words }),
});

export type ChannelsView = ViewOf<typeof channels>;
