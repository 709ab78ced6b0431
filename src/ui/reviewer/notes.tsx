import { Fragment } from 'preact';
import type { Line, RichText } from '../../domain/text';
import type { TargetView } from '../../domain/view';
import { useSurroundings } from '../block-props';
import { claimsOf } from '../claims';
import { More } from '../components/more';
import { Prose, spoken, Words } from '../components/rich-text';
import { useCourse } from '../screen-props';

/** What blocks and final items have in common, as far as a reviewer's finding needs it. */
interface Noted {
  readonly id: string;
  readonly kind?: string;
  readonly options?: readonly NotedOption[];
  readonly targets?: readonly TargetView[];
  readonly turns?: readonly { readonly key: string; readonly ask: Line; readonly options: readonly NotedOption[] }[];
}

interface NotedOption {
  readonly key: string;
  readonly text: Line;
  readonly reason?: RichText;
  readonly correct?: true;
  readonly best?: true;
  readonly target?: string;
  readonly place?: number;
  readonly is?: 'sign' | 'vulnerability' | 'ordinary';
}

/** For reviewers only: the ids by which a finding names its place, the right answers, and every reason. */
export const ReviewerNotes = ({ id, views }: { id: string; views: readonly object[] }) => {
  const { t, claims } = useSurroundings();
  const { inPlace, rest } = claimsOf(views, claims);
  const { settings, outline } = useCourse().launched;
  if (!settings.reviewer) return null;
  const asked = [...outline.lessons.flatMap(({ pages }) => pages.flatMap(({ questions }) => questions)), ...outline.bank];
  return (
    <More label={`${t.reviewer.notes} (${id})`}>
      {(views as readonly Noted[]).map((view) => (
        <Fragment key={view.id}>
          <p>
            <code>{[view.id, view.kind, asked.find(({ id }) => id === view.id)?.objective].filter(Boolean).join(' · ')}</code>
          </p>
          <Options options={view.options} targets={view.targets} />
          {view.turns?.map((turn) => (
            <Fragment key={turn.key}>
              <p>
                <code>{turn.key}</code> <Words line={turn.ask} />
              </p>
              <Options options={turn.options} />
            </Fragment>
          ))}
        </Fragment>
      ))}
      <p>
        {t.reviewer.claims} <code>{[...inPlace, ...rest].join(', ') || '–'}</code>
      </p>
    </More>
  );
};

const Options = ({
  options = [],
  targets = [],
}: {
  options?: readonly NotedOption[] | undefined;
  targets?: Noted['targets'];
}) => {
  const { t, channels } = useSurroundings();
  const mark = ({ correct, best, target, place, is }: NotedOption): string =>
    correct || best
      ? t.ask.right
      : is
        ? t.signs[is]
        : place
          ? String(place)
          : spoken(targets.find(({ key }) => key === target)?.text ?? [], channels);
  return (
    <ul>
      {options.map((option) => (
        <li key={option.key}>
          <code>{option.key}</code> <Words line={option.text} /> <b>{mark(option)}</b>
          {option.reason && <Prose text={option.reason} />}
        </li>
      ))}
    </ul>
  );
};
