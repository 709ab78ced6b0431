import type { ComponentType } from 'preact';
import type { BlockKindName, BlockViews } from '../../content/blocks';
import type { BlockProps } from '../block-props';
import { AidBlock } from './aid/aid';
import { CalloutBlock } from './callout/callout';
import { ChannelsBlock } from './channels/channels';
import { ChartBlock } from './chart/chart';
import { ChoiceBlock } from './choice/choice';
import { ConversationBlock } from './conversation/conversation';
import { DialogueBlock } from './dialogue/dialogue';
import { GuessBlock } from './guess/guess';
import { MatchingBlock } from './matching/matching';
import { OrderingBlock } from './ordering/ordering';
import { PictureBlock } from './picture/picture';
import { PlanBlock } from './plan/plan';
import { SignsBlock } from './signs/signs';
import { SortBlock } from './sort/sort';
import { SummaryBlock } from './summary/summary';
import { TextBlock } from './text/text';

/** What shows each kind of block. A kind without an entry here does not compile. */
export const blockViews: { readonly [K in BlockKindName]: ComponentType<BlockProps<BlockViews[K]>> } = {
  text: TextBlock,
  callout: CalloutBlock,
  picture: PictureBlock,
  dialogue: DialogueBlock,
  guess: GuessBlock,
  sort: SortBlock,
  matching: MatchingBlock,
  plan: PlanBlock,
  signs: SignsBlock,
  conversation: ConversationBlock,
  ordering: OrderingBlock,
  choice: ChoiceBlock,
  chart: ChartBlock,
  channels: ChannelsBlock,
  summary: SummaryBlock,
  aid: AidBlock,
};

export type AnyBlockView = BlockViews[BlockKindName];

/** Any block of a page. Give it the block's id as key, so that a new page starts anew. */
export const BlockView = (props: BlockProps<AnyBlockView>) => {
  const View = blockViews[props.block.kind] as ComponentType<BlockProps<AnyBlockView>>;
  return <View {...props} />;
};
