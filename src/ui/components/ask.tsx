import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Question } from '../../domain/question';
import { isComplete } from '../../domain/response';
import { useSurroundings } from '../block-props';
import { ErrorSummary } from './error-summary';
import './ask.css';

export interface Ask {
  readonly response: string;
  /** The answer was judged: show how it stands. */
  readonly shown: boolean;
  /** The answer can be changed. */
  readonly open: boolean;
  /** Checks without a complete answer since the last judgement. */
  readonly tries: number;
  readonly submit: () => void;
  readonly retry: () => void;
  /** The heading of the verdict. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Where answering begins. */
  // biome-ignore lint/suspicious/noExplicitAny: holds an input, a select or a button
  readonly first: RefObject<any>;
}

interface AskProps {
  readonly question?: Question | undefined;
  readonly answer?: Answer | undefined;
  readonly onCheck: () => void;
  readonly onRetry: () => void;
}

/**
 * Draft, check, verdict, second try, and where focus goes at each.
 * For one frame after a check (and after a retry) both the form and the verdict are there, so that focus moves
 * before the control that had it is disabled or gone.
 */
export const useAsk = ({ question, answer, onCheck, onRetry }: AskProps): Ask => {
  const checked = answer?.checked === true;
  const [settled, settle] = useState(checked);
  const [tries, setTries] = useState(0);
  const acted = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef<HTMLElement>(null);
  const response = answer?.response ?? '';

  useLayoutEffect(() => {
    if (acted.current) (checked ? heading : first).current?.focus();
    acted.current = false;
    settle(checked);
  }, [checked]);

  return {
    response,
    shown: checked || settled,
    open: !(checked && settled),
    tries,
    heading,
    first,
    submit: () => {
      if (!question || !isComplete(question, response)) return setTries(tries + 1);
      setTries(0);
      acted.current = true;
      onCheck();
    },
    retry: () => {
      acted.current = true;
      onRetry();
    },
  };
};

export interface AskFormProps {
  readonly ask: Ask;
  /** The question, unique on the page. */
  readonly id: string;
  /** What to do when the answer is not complete. */
  readonly error: string;
  /** Words of the button. */
  readonly check: string;
  /** Beside the button, e.g. how many are chosen. */
  readonly beside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/**
 * A question with its check button, which is always enabled and says what is missing.
 * Not a `form`: nothing is sent anywhere, and only the button checks, never Enter in the middle of choosing.
 */
export const AskForm = ({ ask, id, error, check, beside, children }: AskFormProps) => {
  const { errorTitle } = useSurroundings().t.ask;
  return (
    <div class="ask">
      {ask.tries > 0 && <ErrorSummary id={id} tries={ask.tries} title={errorTitle} message={error} field={ask.first} />}
      {children}
      {ask.open && (
        <div class="ask-go">
          <button class="btn btn-primary" type="button" onClick={ask.submit}>
            {check}
          </button>
          {beside}
        </div>
      )}
    </div>
  );
};

/** Opens the question again; shown when something was not right. */
export const Retry = ({ ask }: { ask: Ask }) => {
  const { tryAgain } = useSurroundings().t.ask;
  return (
    <p>
      <button class="btn btn-secondary" type="button" onClick={ask.retry}>
        {tryAgain}
      </button>
    </p>
  );
};
