import { useSurroundings } from '../block-props';
import { useCourse } from '../screen-props';

/** What there is to print once the course is passed. */
export const PaperLinks = () => {
  const { paper } = useSurroundings().t;
  const { send } = useCourse();
  return (
    <>
      <button type="button" class="btn btn-secondary" onClick={() => send({ type: 'OPEN_CERTIFICATE' })}>
        {paper.toCertificate}
      </button>
      <button type="button" class="btn btn-secondary" onClick={() => send({ type: 'OPEN_AID' })}>
        {paper.toAid}
      </button>
    </>
  );
};
