import { useSurroundings } from '../block-props';
import { useCourse } from '../screen-props';

/** What there is to print once the course is passed. */
export const PaperLinks = () => {
  const { paper } = useSurroundings().t;
  const { send, launched } = useCourse();
  return (
    <>
      <button type="button" class="btn btn-secondary" onClick={() => send({ type: 'OPEN_CERTIFICATE' })}>
        {paper.toCertificate}
      </button>
      {launched.outline.roles.length > 0 && (
        <button type="button" class="btn btn-secondary" onClick={() => send({ type: 'OPEN_AID' })}>
          {paper.toAid}
        </button>
      )}
    </>
  );
};
