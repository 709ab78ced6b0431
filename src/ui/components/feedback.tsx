import type { ComponentChildren, Ref } from 'preact';
import type { Line } from '../../domain/text';
import type { OptionView } from '../../domain/view';
import { useSurroundings } from '../block-props';
import { Mark, type Tone } from './mark';
import { More } from './more';
import { Prose, Words } from './rich-text';
import { SourcesOf } from './source-note';
import './feedback.css';

export interface FeedbackProps {
  readonly tone: Tone;
  readonly title: ComponentChildren;
  /** Gets focus when the answer was just checked. */
  readonly heading: Ref<HTMLHeadingElement>;
  readonly level?: 3 | 4;
  readonly children?: ComponentChildren;
}

/** The verdict on a tint band, and below it why. */
export const Feedback = ({ tone, title, heading, level = 3, children }: FeedbackProps) => {
  const Heading = `h${level}` as const;
  return (
    <div class={`feedback rise ${tone}`}>
      <div class="feedback-top">
        <Heading tabIndex={-1} ref={heading}>
          {tone !== 'plain' && <Mark tone={tone} />}
          <span>{title}</span>
        </Heading>
      </div>
      {children && <div class="feedback-body stack">{children}</div>}
    </div>
  );
};

/** Why an option is or is not right, with the sources of what it says. */
export const Reason = ({ option: { reason } }: { option: Pick<OptionView, 'reason'> }) => (
  <>
    <Prose text={reason} />
    <SourcesOf view={reason} />
  </>
);

/** One rule to take along. */
export const Keep = ({ line }: { line: Line | undefined }) => {
  const { t } = useSurroundings();
  if (!line) return null;
  return (
    <>
      <p class="keep">
        <b>{t.feedback.keep}</b> <Words line={line} />
      </p>
      <SourcesOf view={line} />
    </>
  );
};

/** Each option with its reason, as a list of terms. */
export const Reasons = ({ options }: { options: readonly Pick<OptionView, 'text' | 'reason'>[] }) => (
  <dl class="reasons">
    {options.map((option) => (
      <div>
        <dt>
          <Words line={option.text} />
        </dt>
        <dd>
          <Reason option={option} />
        </dd>
      </div>
    ))}
  </dl>
);

/** The reasons of the options that were not chosen, one press away. */
export const Others = ({
  options,
  spoken = false,
}: {
  options: readonly Pick<OptionView, 'text' | 'reason'>[];
  spoken?: boolean;
}) => {
  const { t } = useSurroundings();
  if (!options.length) return null;
  return (
    <More label={spoken ? t.feedback.otherWords : t.feedback.others}>
      <Reasons options={options} />
    </More>
  );
};
