import { type Desk, freshFor } from '../lms/desk';
import { type Entry, type Ledger, openLedger } from '../lms/ledger';
import { type Row, records, singles } from '../lms/records';
import { clockTime } from '../lms/time';
import { Icon } from './icon';
import { Nothing, Table } from './table';

export const ledgerOf = (desk: Desk): Ledger => desk.shown?.ledger ?? openLedger(desk.kept?.cmi ?? {});

const fresh = (at: number | undefined): string | undefined =>
  at !== undefined && Date.now() - at < freshFor ? 'fresh' : undefined;

const Saved = ({ saved }: { saved: boolean }) =>
  saved ? (
    <span class="saved">
      <Icon name="check" />
      yes
    </span>
  ) : (
    <span class="unsaved">
      <Icon name="going" />
      not yet
    </span>
  );

const Value = ({ element, value }: { element: string; value: string }) => (
  <td class="value-cell">
    <code>{value === '' ? '(empty)' : value}</code>
    {element === 'cmi.suspend_data' && <small>{value.length.toLocaleString('en')} of 4,096 characters</small>}
  </td>
);

const DataRow = ({ element, entry }: { element: string; entry: Entry }) => (
  <tr class={fresh(entry.at)} data-element={element}>
    <th scope="row">
      <code>{element}</code>
    </th>
    <Value element={element} value={entry.value} />
    <td>{entry.by}</td>
    <td class="num">{entry.at ? clockTime(entry.at) : 'at launch'}</td>
    <td>
      <Saved saved={entry.saved} />
    </td>
  </tr>
);

export const DataPanel = ({ desk }: { desk: Desk }) => {
  const rows = singles(ledgerOf(desk));
  return (
    <section class="card panel" aria-labelledby="data-title">
      <h2 id="data-title">Data</h2>
      <p class="hint">Every element of the data model that has a value, as the course wrote it.</p>
      {rows.length === 0 && <Nothing>Nothing yet. Launch the course and it will write here.</Nothing>}
      {rows.length > 0 && (
        <Table id="data" label="Data model" heads={['Element', 'Value', 'Written by', 'When', 'Saved']}>
          {rows.map(([element, entry]) => (
            <DataRow key={element} element={element} entry={entry} />
          ))}
        </Table>
      )}
    </section>
  );
};

const Cells = ({ row, names }: { row: Row; names: readonly (readonly string[])[] }) => (
  <tr class={fresh(row.at)}>
    <td class="num">{row.index}</td>
    {names.map((choices) => (
      <td key={choices[0]}>{choices.map((name) => row.fields[name]).find(Boolean) ?? '–'}</td>
    ))}
  </tr>
);

interface RecordsProps {
  readonly desk: Desk;
  readonly group: 'interactions' | 'objectives';
  readonly title: string;
  readonly hint: string;
  /** Heading and the fields it may come from, first that is there. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

export const RecordsPanel = ({ desk, group, title, hint, columns }: RecordsProps) => {
  const rows = records(ledgerOf(desk), group);
  return (
    <section class="card panel" aria-labelledby={`${group}-title`}>
      <h2 id={`${group}-title`}>{title}</h2>
      <p class="hint">{hint}</p>
      {rows.length === 0 && <Nothing>None yet.</Nothing>}
      {rows.length > 0 && (
        <Table id={group} label={title} heads={['No.', ...Object.keys(columns)]}>
          {rows.map((row) => (
            <Cells key={row.index} row={row} names={Object.values(columns)} />
          ))}
        </Table>
      )}
    </section>
  );
};
