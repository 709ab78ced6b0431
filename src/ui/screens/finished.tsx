import { useSurroundings } from '../block-props';
import { Art } from '../components/art';
import { Prose, Words } from '../components/rich-text';
import { PaperLinks } from '../papers/links';
import { useCourse } from '../screen-props';
import { Actions } from '../shell/actions';
import { Heading } from '../shell/heading';
import './result.css';

/** The end of a course without a final check. */
export const Finished = () => {
  const { t } = useSurroundings();
  const { start, send } = useCourse();
  const { finish, finishArt } = start.course;
  return (
    <>
      <main id="main" class="stack-l result">
        <div class="result-top">
          <Art name={finishArt} decorative look="result-art" />
          <Heading lead={<Prose text={finish.text} />}>
            <Words line={finish.heading} />
          </Heading>
        </div>
        <p class="result-more">
          <PaperLinks />
        </p>
      </main>
      <Actions onBack={() => send({ type: 'BACK' })} onContinue={() => send({ type: 'END' })} continueLabel={t.result.finish} />
    </>
  );
};
