import { assignBlock } from '../assign-block';
import type { ViewOf } from '../block';

/** Cards to sort into two or three groups, such as myth, fact, depends. */
export const sort = assignBlock('sort');

export type SortView = ViewOf<typeof sort>;
