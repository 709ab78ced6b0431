import { useState } from 'preact/hooks';
import type { LmsEdition } from '../../../scorm/lms/cmi';
import { count, inBytes } from '../lms/counts';
import type { Desk } from '../lms/desk';
import { errorWords } from '../lms/errors';
import { logText } from '../lms/log-text';
import type { CallRecord } from '../lms/recorder';
import { clockTime } from '../lms/time';
import { Icon } from './icon';
import { Nothing, Table } from './table';

/** More rows than this would slow the page down; the copied log has all. */
const most = 300;

const Counters = ({ calls }: { calls: readonly CallRecord[] }) => {
  const { calls: all, commits, bytes, violations } = count(calls);
  return (
    <dl class="counters" id="counters">
      <div>
        <dt>Calls</dt>
        <dd id="count-calls">{all}</dd>
      </div>
      <div>
        <dt>Saves</dt>
        <dd id="count-commits">{commits}</dd>
      </div>
      <div>
        <dt>Written</dt>
        <dd id="count-bytes">{inBytes(bytes)}</dd>
      </div>
      <div class={violations ? 'bad' : undefined}>
        <dt>Rules broken</dt>
        <dd id="count-violations">
          {violations > 0 && <Icon name="warn" />}
          {violations}
        </dd>
      </div>
    </dl>
  );
};

const LogRow = ({ record, edition }: { record: CallRecord; edition: LmsEdition }) => (
  <tr class={record.trouble ? 'trouble' : undefined} data-call={record.call}>
    <td class="num">{clockTime(record.at, true)}</td>
    <td>
      <code>{record.call}</code>
    </td>
    <td class="value-cell">
      <code>{record.words.map((word) => JSON.stringify(word)).join(', ')}</code>
      {record.broken.map((rule) => (
        <p key={rule} class="broken">
          <Icon name="warn" />
          <span>Rule broken: {rule}</span>
        </p>
      ))}
    </td>
    <td class="value-cell">
      <code>{record.answer === '' ? '""' : record.answer}</code>
    </td>
    <td>{record.code === '0' ? '–' : `${record.code || 'unknown'} ${errorWords(edition, record.code)}`}</td>
  </tr>
);

export const LogPanel = ({ desk }: { desk: Desk }) => {
  const [only, setOnly] = useState(false);
  const calls = desk.shown?.calls ?? [];
  const wanted = only ? calls.filter(({ trouble }) => trouble) : calls;
  const copy = () =>
    navigator.clipboard.writeText(logText(calls)).then(
      () => desk.say('The call log is copied.'),
      () => desk.say('The browser does not let this page copy. Select the rows and copy them.'),
    );
  return (
    <section class="card panel" aria-labelledby="log-title">
      <h2 id="log-title">Call log</h2>
      <p class="hint">What the course asked the LMS and what it answered. Newest first.</p>
      <Counters calls={calls} />
      <div class="log-tools">
        <label class="pick ring inline">
          <input type="checkbox" id="only-problems" checked={only} onChange={(event) => setOnly(event.currentTarget.checked)} />
          <b>Only problems</b>
        </label>
        <button type="button" class="btn btn-secondary small" id="copy-log" onClick={copy}>
          <Icon name="copy" />
          Copy log
        </button>
      </div>
      {wanted.length === 0 && <Nothing>{calls.length ? 'No problems.' : 'No calls yet.'}</Nothing>}
      {wanted.length > 0 && (
        <Table id="log" label="Call log" heads={['Time', 'Call', 'With', 'Answer', 'Error']}>
          {wanted
            .slice(-most)
            .reverse()
            .map((record) => (
              <LogRow key={record.number} record={record} edition={desk.shown?.lms ?? 'scorm12'} />
            ))}
        </Table>
      )}
      {wanted.length > most && (
        <p class="hint">
          The {most} newest of {wanted.length} are shown; the copied log has all.
        </p>
      )}
    </section>
  );
};
