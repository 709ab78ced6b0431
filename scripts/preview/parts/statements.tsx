import type { Desk } from '../lms/desk';
import { clockTime } from '../lms/time';
import { verbOf } from '../lms/xapi';
import type { Statement } from '../lrs/store';
import { Icon } from './icon';
import { Nothing, Table } from './table';

const what = ({ object }: Statement): string => {
  const name = object?.definition?.['description'] ?? object?.definition?.['name'];
  return Object.values((name ?? {}) as Readonly<Record<string, string>>)[0] ?? '–';
};

const result = ({ result: { score, response, success } = {} }: Statement): string =>
  [
    response !== undefined && `“${String(response)}”`,
    success !== undefined && (success ? 'right' : 'not right'),
    score?.['scaled'] !== undefined && `${Math.round(score['scaled'] * 100)} of 100`,
  ]
    .filter(Boolean)
    .join(', ') || '–';

/** What a cmi5 course has told the record store, newest first. */
export const StatementsPanel = ({ desk }: { desk: Desk }) => {
  const { statements = [], violations = [] } = desk.seen ?? {};
  return (
    <section class="card panel" aria-labelledby="statements-title">
      <h2 id="statements-title">Statements</h2>
      <p class="hint">
        What the course told the record store of this page, newest first. The store is strict about xAPI and cmi5, and forgets all
        when the server stops.
      </p>
      {violations.map((rule) => (
        <p key={rule} class="broken">
          <Icon name="warn" />
          <span>Refused: {rule}</span>
        </p>
      ))}
      {statements.length === 0 && <Nothing>None yet.</Nothing>}
      {statements.length > 0 && (
        <Table id="statements" label="Statements" heads={['Time', 'Verb', 'What', 'Result', 'Duration']}>
          {[...statements].reverse().map((statement) => (
            <tr key={statement.id} data-verb={verbOf(statement)}>
              <td class="num">{clockTime(Date.parse(statement.timestamp ?? ''))}</td>
              <td>
                <code>{verbOf(statement)}</code>
              </td>
              <td>{what(statement)}</td>
              <td>{result(statement)}</td>
              <td class="num">{String(statement.result?.['duration'] ?? '–')}</td>
            </tr>
          ))}
        </Table>
      )}
    </section>
  );
};
