import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ConversationView } from '../../../content/blocks/conversation';
import { type Step, sayNext, walk } from '../../../domain/response';
import { fill } from '../../../domain/strings';
import { type Line, plain } from '../../../domain/text';
import { type BlockProps, useSurroundings } from '../../block-props';
import { Art } from '../../components/art';
import { CompositeNote } from '../../components/composite-note';
import { ErrorSummary } from '../../components/error-summary';
import { Feedback, Others, Reason } from '../../components/feedback';
import { Options } from '../../components/options';
import { Prose, Words } from '../../components/rich-text';
import { SourcesOf } from '../../components/source-note';
import { Say } from '../../components/speech';
import './conversation.css';

type Turn = ConversationView['turns'][number];

/**
 * A talk, one turn at a time. What was said is the saved response; only the option picked but not yet said,
 * and whether the learner still reads about the last words, live here.
 */
export const ConversationBlock = ({ block, question, answer, onAnswer, onCheck, onRetry }: BlockProps<ConversationView>) => {
  const { t } = useSurroundings();
  const response = answer?.response ?? '';
  const talk = question?.type === 'conversation' ? question : undefined;
  const { steps, turn: next, ended } = walk(talk?.start ?? '', talk?.next ?? {}, response);
  const last = steps[steps.length - 1];
  const stays = last !== undefined && !last.moved;

  const [reading, setReading] = useState(stays);
  const [picked, setPicked] = useState('');
  const [tries, setTries] = useState(0);
  const goTo = useRef<'verdict' | 'turn' | 'answer' | null>(null);
  const verdict = useRef<HTMLHeadingElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef<HTMLInputElement>(null);

  // A new verdict, a new turn or a second try: focus goes to what is new, in the same frame.
  useLayoutEffect(() => {
    if (goTo.current) ({ verdict, turn: heading, answer: first })[goTo.current].current?.focus();
    goTo.current = null;
  });

  if (!talk) return null;
  const turnOf = (key: string | undefined) => block.turns.find((turn) => turn.key === key);
  const optionOf = ({ turn, key }: Step) => turnOf(turn)?.options.find((option) => option.key === key);

  // The turn on screen: while its verdict is read, the one in which the last words were said.
  const now = turnOf(reading && last ? last.turn : next);
  const said = reading && last ? optionOf(last) : undefined;
  const before = steps.filter((step) => step.moved && !(reading && step === last));
  // Words that did not lead on stay closed at a second try.
  const tried = stays && !reading && last ? last.key : '';

  const say = () => {
    if (!picked) return setTries(tries + 1);
    const spoken = sayNext(talk, response, picked);
    setTries(0);
    setReading(true);
    setPicked('');
    goTo.current = 'verdict';
    onAnswer(spoken);
    if (walk(talk.start, talk.next, spoken).ended) onCheck();
  };
  const goOn = (to: 'turn' | 'answer') => {
    goTo.current = to;
    setReading(false);
  };

  return (
    <div class="talk">
      {block.intro && <Prose text={block.intro} />}
      {before.length > 0 && (
        <div>
          <p class="eyebrow">{t.talk.before}</p>
          <ol class="said">
            {before.map((step) => (
              <Exchange turn={turnOf(step.turn)} option={optionOf(step)} />
            ))}
          </ol>
        </div>
      )}
      {now ? (
        <>
          <h2 class="eyebrow talk-now" tabIndex={-1} ref={heading}>
            {fill(t.talk.part, { n: before.length + 1 })}
          </h2>
          <TurnScene turn={now} />
          <div class="ask">
            {tries > 0 && (
              <ErrorSummary
                id={`${block.id}-${now.key}`}
                tries={tries}
                title={t.ask.errorTitle}
                message={t.talk.error}
                field={first}
              />
            )}
            <Options
              id={`${block.id}-${now.key}`}
              type="single"
              level={3}
              prompt={now.ask}
              hint={`${t.ask.one} ${t.ask.noScore}`}
              // A second try is open: do not give the answer away.
              options={now.options.map(({ key, text, best }) => ({ key, text, ...(best && !stays && { correct: best }) }))}
              chosen={said?.key ?? picked}
              onChoose={setPicked}
              error={tries > 0 ? t.talk.error : undefined}
              disabled={said !== undefined}
              closed={tried}
              judged={said && 'answer'}
              first={first}
            />
            {!said && (
              <div class="ask-go">
                <button class="btn btn-primary" type="button" onClick={say}>
                  {t.talk.say}
                </button>
              </div>
            )}
          </div>
          {said && (
            <Feedback tone={said.best ? 'right' : 'almost'} title={said.best ? t.talk.good : t.talk.almost} heading={verdict}>
              {said.reply && <Say who={now.who ? <Words line={now.who} /> : t.talk.next} says={said.reply} />}
              <Reason option={said} />
              {!stays && <Others options={now.options.filter((option) => option !== said)} spoken />}
              <p>
                <button class="btn btn-primary" type="button" onClick={() => goOn(stays ? 'answer' : 'turn')}>
                  {stays ? t.talk.tryAnother : ended ? t.talk.finish : t.talk.goOn}
                </button>
              </p>
            </Feedback>
          )}
        </>
      ) : (
        <div class="card stack">
          <h2 tabIndex={-1} ref={heading}>
            {t.talk.end}
          </h2>
          <Prose text={block.after} />
          <SourcesOf view={block} elsewhere={block.turns} />
          <p>
            <button
              class="btn btn-secondary"
              type="button"
              onClick={() => {
                onRetry();
                onAnswer('');
                goOn('turn');
              }}
            >
              {t.talk.restart}
            </button>
          </p>
        </div>
      )}
      <CompositeNote />
    </div>
  );
};

/** Where it happens, then what is said: in the order in which one has to hear it. */
const TurnScene = ({ turn }: { turn: Turn }) => (
  <div class="stack">
    {turn.scene && <Prose text={turn.scene} />}
    {(turn.media || turn.says) && (
      <div>
        {turn.media && <Art name={turn.media} />}
        {turn.says && (
          <div class="speech">
            <Say who={turn.who && <Words line={turn.who} />} says={turn.says} />
          </div>
        )}
      </div>
    )}
    <SourcesOf view={[turn.scene, turn.says, turn.ask]} />
  </div>
);

/** An earlier turn in two lines. */
const Exchange = ({ turn, option }: { turn: Turn | undefined; option: Turn['options'][number] | undefined }) => {
  const { t } = useSurroundings();
  if (!turn || !option) return null;
  return (
    <>
      {turn.says && (
        <li>
          {turn.who && (
            <b>
              <Words line={turn.who} />:{' '}
            </b>
          )}
          <Words line={turn.says} />
        </li>
      )}
      <li class="adult">
        <b>{t.talk.you}</b> <Words line={option.text} />
      </li>
      {option.reply && (
        <li>
          {isSpeech(option.reply) && <b>{turn.who ? <Words line={turn.who} /> : t.talk.next}: </b>}
          <Words line={option.reply} />
        </li>
      )}
    </>
  );
};

/** Words in quotes have a speaker; what happens ("The student comes back") has none. */
const isSpeech = (line: Line): boolean => /^[“«]/.test(plain(line));
