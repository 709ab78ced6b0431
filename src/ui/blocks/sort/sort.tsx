import type { SortView } from '../../../content/blocks/sort';
import { type BlockProps, useSurroundings } from '../../block-props';
import { Sorting } from '../../components/sorting';

export const SortBlock = (props: BlockProps<SortView>) => <Sorting {...props} result={useSurroundings().t.feedback.sorted} />;
