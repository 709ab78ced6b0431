import { describe, expect, it } from 'vitest';
import { answer } from '../../tests/contract/fixtures';
import { createJournal } from './journal';
import { createLog } from './log';
import { model2004 } from './model2004';
import type { PutResult, Session } from './session';

/** A session that takes what `takes` says; `accepted` counts. */
function journalOn(takes: (element: string) => PutResult) {
  const written: string[] = [];
  let accepted = 0;
  const session: Session = {
    start: () => 'started',
    read: () => '',
    get: () => '',
    ask: () => '0',
    children: () => 'all',
    put(element) {
      const result = takes(element);
      if (result === 'kept') accepted += 1;
      if (result === 'kept') written.push(element);
      return result;
    },
    commit: () => true,
    finish: () => true,
    nextRound: () => undefined,
    expired: () => false,
    lost: () => false,
    accepted: () => accepted,
  };
  const journal = createJournal(session, model2004('scorm2004-3'), new Set(), createLog());
  // Something else of every round is taken, as the saved text would be.
  const round = (reaches = true) => {
    if (reaches) accepted += 1;
    return journal.write([answer(1), answer(2)]);
  };
  return { round, written };
}

const rounds = (round: () => boolean, times: number): boolean[] => Array.from({ length: times }, round);

describe('journal', () => {
  it('goes on at the very field where it was interrupted', () => {
    let down = true;
    const { round, written } = journalOn((element) => (down && element.endsWith('.result') ? 'later' : 'kept'));
    expect(round()).toBe(false);
    down = false;
    expect(round()).toBe(true);
    expect(new Set(written).size).toBe(written.length);
    expect(written.filter((element) => element.endsWith('.id') && !element.includes('objectives'))).toHaveLength(2);
  });

  it('gives a field up that never works while everything else does', () => {
    const { round, written } = journalOn((element) => (element === 'cmi.interactions.0.latency' ? 'later' : 'kept'));
    expect(rounds(round, 5)).toEqual([false, false, false, false, true]);
    expect(written).toContain('cmi.interactions.1.id');
  });

  it('gives nothing up while nothing at all arrives', () => {
    let down = true;
    const { round, written } = journalOn(() => (down ? 'later' : 'kept'));
    rounds(() => round(false), 20);
    down = false;
    expect(round()).toBe(true);
    expect(written).toContain('cmi.interactions.0.latency');
    expect(written).toContain('cmi.interactions.1.id');
  });

  it('uses the number of an answer without an id for the next one', () => {
    let first = true;
    const { round, written } = journalOn((element) => {
      const refuse = first && element === 'cmi.interactions.0.id';
      first = false;
      return refuse ? 'never' : 'kept';
    });
    expect(round()).toBe(true);
    expect(written[0]).toBe('cmi.interactions.0.id');
    expect(written).not.toContain('cmi.interactions.1.id');
  });
});
