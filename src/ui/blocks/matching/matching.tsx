import type { MatchingView } from '../../../content/blocks/matching';
import { type BlockProps, useSurroundings } from '../../block-props';
import { Sorting } from '../../components/sorting';

export const MatchingBlock = (props: BlockProps<MatchingView>) => (
  <Sorting {...props} result={useSurroundings().t.feedback.matched} />
);
