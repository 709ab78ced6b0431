import { browserKept } from '../lms/browser-kept';
import type { Desk } from '../lms/desk';
import { learnerOf } from '../lms/setup';
import { type Line, type Mood, type Summary, summarize } from '../lms/summary';
import { summarizeXapi } from '../lms/xapi';
import { Icon, type IconName } from './icon';

const icons: Readonly<Record<Mood, IconName>> = { none: 'dot', going: 'going', good: 'check', bad: 'cross' };

function read(desk: Desk): Summary {
  const { shown, kept, setup, seen } = desk;
  if (seen) return summarizeXapi(seen);
  if (shown) {
    const unsaved = [...shown.ledger.values()].filter(({ saved }) => !saved).length;
    return summarize(shown.lms, shown.store, shown.total, shown.savedAt, unsaved);
  }
  return summarize(setup.edition === 'scorm12' ? 'scorm12' : 'scorm2004', kept?.cmi ?? {}, kept?.total ?? 0, kept?.at, 0);
}

const Cell = ({ id, label, line, mood }: { id: string; label: string; line: Line; mood?: Mood }) => (
  <div class="cell" id={`summary-${id}`}>
    <dt>{label}</dt>
    <dd>
      <span class={mood ? `value mood-${mood}` : 'value'}>
        {mood && <Icon name={icons[mood]} />}
        {line.value}
      </span>
      {line.note && <small>{line.note}</small>}
    </dd>
  </div>
);

const Alone = () => (
  <section class="card summary" aria-labelledby="summary-title">
    <h2 id="summary-title">No LMS</h2>
    <p class="hint">
      Nobody receives a status or a score. The course keeps the learner’s place in this browser and says so. “Reset” below makes
      it forget.
    </p>
    <ul id="browser-kept">
      {browserKept().map(([name, text]) => (
        <li key={name}>
          <code>{name}</code>: {text.length} characters
        </li>
      ))}
    </ul>
  </section>
);

/** What an administrator wants to know, in words that need no standard. */
export const SummaryCard = ({ desk }: { desk: Desk }) => {
  const learner = desk.shown?.learner ?? learnerOf(desk.setup);
  if (desk.running ? !desk.session && !desk.seen : desk.setup.edition === 'standalone') return <Alone />;
  const { status, score, time, progress, bookmark, saved } = read(desk);
  return (
    <section class="card summary" aria-labelledby="summary-title">
      <h2 id="summary-title">
        What the LMS has{' '}
        <span class="of">
          for <bdi lang={learner.lang}>{learner.label}</bdi>
        </span>
      </h2>
      <dl class="cells">
        <Cell id="status" label="Status" line={status} mood={status.mood} />
        <Cell id="score" label="Score" line={score} />
        <Cell id="time" label="Time" line={time} />
        <Cell id="progress" label="Progress" line={progress} />
        <Cell id="bookmark" label="Bookmark" line={bookmark} />
        <Cell id="saved" label="Last saved" line={saved} />
      </dl>
    </section>
  );
};
