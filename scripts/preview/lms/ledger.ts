import type { Cmi } from '../../../scorm/lms/cmi';

export type Author = 'course' | 'LMS' | 'earlier session';

export interface Entry {
  readonly value: string;
  readonly by: Author;
  /** Absent for what was there at launch. */
  readonly at?: number;
  /** The LMS has this very value after a successful save. */
  readonly saved: boolean;
}

export type Ledger = ReadonlyMap<string, Entry>;

/** Elements that the LMS itself fills in. */
const ofTheLms =
  /^cmi\.(core\.(student_|lesson_mode|credit|entry|total_time)|student_data|learner_|mode|credit|entry|total_time|scaled_passing|launch_data)/;

export function openLedger(cmi: Cmi): Ledger {
  const rows = Object.entries(cmi).map(([element, value]): [string, Entry] => {
    return [element, { value, by: ofTheLms.test(element) ? 'LMS' : 'earlier session', saved: true }];
  });
  return new Map(rows);
}

export const enter = (ledger: Ledger, element: string, value: string, at: number): Ledger =>
  new Map(ledger).set(element, { value, by: 'course', at, saved: false });

/** After a save: what the LMS made of it, which may be less than the course wrote. */
export function settle(ledger: Ledger, kept: Cmi, at: number): Ledger {
  const rows = Object.entries(kept).map(([element, value]): [string, Entry] => {
    const old = ledger.get(element);
    return [element, old?.value === value ? { ...old, saved: true } : { value, by: 'LMS', at, saved: true }];
  });
  return new Map(rows);
}
