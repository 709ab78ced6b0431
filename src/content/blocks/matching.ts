import { assignBlock } from '../assign-block';
import type { ViewOf } from '../block';

/** Each option has a partner: a need and a safe offer, a term and its meaning. */
export const matching = assignBlock('matching');

export type MatchingView = ViewOf<typeof matching>;
