import type { AidView } from '../../../content/blocks/aid';
import { type BlockProps, useSurroundings } from '../../block-props';
import { Words } from '../../components/rich-text';
import { useCourse } from '../../screen-props';

/** A page to take along, offered where the learner makes a plan. */
export const AidBlock = ({ block }: BlockProps<AidView>) => {
  const { paper } = useSurroundings().t;
  const { send } = useCourse();
  return (
    <div class="card stack">
      <p>
        <Words line={block.text} />
      </p>
      <button type="button" class="btn btn-secondary" onClick={() => send({ type: 'OPEN_AID' })}>
        {paper.toAid}
      </button>
    </div>
  );
};
