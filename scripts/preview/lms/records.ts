import type { Entry, Ledger } from './ledger';

export type Fields = Readonly<Record<string, string>>;

export interface Row {
  readonly index: number;
  readonly fields: Fields;
  /** When the newest of its fields was written. */
  readonly at: number;
  readonly saved: boolean;
}

const inList = /^cmi\.(interactions|objectives)\.(\d+)\.(.+)$/;

/** The elements that are no part of a list. */
export const singles = (ledger: Ledger): readonly (readonly [string, Entry])[] =>
  [...ledger].filter(([element]) => !inList.test(element)).sort(([a], [b]) => a.localeCompare(b));

/** A list such as the interactions, one row a record; `correct_responses.0.pattern` becomes `correct_responses`. */
export function records(ledger: Ledger, group: 'interactions' | 'objectives'): readonly Row[] {
  const rows = new Map<number, { fields: Record<string, string>; at: number; saved: boolean }>();
  for (const [element, { value, at = 0, saved }] of ledger) {
    const [, list, number = '', path = ''] = inList.exec(element) ?? [];
    if (list !== group) continue;
    const row = rows.get(Number(number)) ?? { fields: {}, at: 0, saved: true };
    const name = path.replace(/\.\d+\..*$/, '');
    row.fields[name] = row.fields[name] ? `${row.fields[name]} or ${value}` : value;
    rows.set(Number(number), { fields: row.fields, at: Math.max(row.at, at), saved: row.saved && saved });
  }
  return [...rows].sort(([a], [b]) => a - b).map(([index, row]) => ({ index, ...row }));
}
