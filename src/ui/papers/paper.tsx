import type { ComponentChildren } from 'preact';
import { useSurroundings } from '../block-props';
import { useCourse } from '../screen-props';
import { Actions } from '../shell/actions';
import { Heading } from '../shell/heading';
import './paper.css';

interface PaperProps {
  readonly title: string;
  readonly lead: string;
  /** What stands between title and paper, on screen only. */
  readonly before?: ComponentChildren;
  /** Class of the paper; its style sheet says which way round it is printed. */
  readonly look: string;
  readonly after?: ComponentChildren;
  readonly children: ComponentChildren;
}

/**
 * A page to print. On screen it lies below its title and the print button; on paper it is alone.
 * Printed from this window and no new one, since LMS frames block those.
 */
export const Paper = ({ title, lead, before, look, after, children }: PaperProps) => {
  const { paper } = useSurroundings().t;
  const { send } = useCourse();
  return (
    <>
      <main id="main" class="stack-l">
        <div class="paper-screen stack">
          <Heading lead={<p>{lead}</p>}>{title}</Heading>
          {before}
          <p>
            <button type="button" class="btn btn-primary" onClick={() => print()}>
              {paper.print}
            </button>
          </p>
          <p class="note">{paper.hint}</p>
        </div>
        <article class={`paper ${look}`}>{children}</article>
        {after && <div class="paper-screen">{after}</div>}
      </main>
      <Actions onBack={() => send({ type: 'BACK' })} />
    </>
  );
};

/** The organization's logo; else the mark of the course, in the colour of the words around it, so that it prints in grey. */
export const PaperMark = () => {
  const { logo, organization } = useCourse().launched.settings;
  return logo ? (
    <img class="paper-mark" src={logo} alt={organization || ''} />
  ) : (
    <svg class="paper-mark" viewBox="0 0 64 64" aria-hidden="true" fill="none" stroke="currentColor" stroke-linecap="round">
      <path d="M4 62V32a28 28 0 0 1 56 0v30" stroke-width="2" />
      <path d="M14 62V33a18 18 0 0 1 36 0v29" stroke-width="3.5" />
      <circle cx="32" cy="35" r="7" fill="#e09a1f" stroke="none" />
    </svg>
  );
};
