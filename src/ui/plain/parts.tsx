import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Line, RichText } from '../../domain/text';
import { useSurroundings } from '../block-props';
import { Prose, Words } from '../components/rich-text';

export const Head = ({ line }: { line: Line | undefined }) =>
  line ? (
    <h3>
      <Words line={line} />
    </h3>
  ) : null;

export const Text = ({ text }: { text: RichText | undefined }) => (text ? <Prose text={text} /> : null);

/** A drawing in words. */
export const Drawing = ({ name }: { name: string | undefined }) => {
  const { t, art } = useSurroundings();
  const alt = name && art[name]?.alt;
  return alt ? (
    <p class="note">
      {t.plain.drawing} {alt}
    </p>
  ) : null;
};

/** Who says what. */
export const Spoken = ({ who, says }: { who: ComponentChildren; says: Line | undefined }) =>
  says ? (
    <p>
      <b>{who}:</b> <Words line={says} />
    </p>
  ) : null;

interface AskedProps<O> {
  readonly prompt: Line;
  readonly options: readonly O[];
  /** Groups to choose from. */
  readonly targets?: readonly { readonly text: Line }[];
  /** How an option stands. */
  readonly mark?: (option: O) => ComponentChildren;
}

/** The lesson is done: what gives an answer away may show. */
export const Solved = createContext(false);

/** What shows only once the lesson is done. */
export const After = ({ children }: { children: ComponentChildren }) => (useContext(Solved) ? children : null);

/** A question with its options, each with how it stands and why. */
export const Asked = <O extends { readonly text: Line; readonly reason?: RichText; readonly reply?: Line | undefined }>({
  prompt,
  options,
  targets,
  mark,
}: AskedProps<O>) => {
  const { t } = useSurroundings();
  const solved = useContext(Solved);
  return (
    <>
      <Head line={prompt} />
      {targets && (
        <p>
          {t.plain.options}{' '}
          {targets.map(({ text }, i) => (
            <>
              {i > 0 && ' · '}
              <Words line={text} />
            </>
          ))}
        </p>
      )}
      <ul class="plain-options">
        {options.map((option) => {
          const said = solved && mark?.(option);
          return (
            <li>
              <p>
                <Words line={option.text} />
                {said && <b> ({said})</b>}
              </p>
              {solved && (
                <div class="stack">
                  <Spoken who={t.talk.next} says={option.reply} />
                  <Text text={option.reason} />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
};
