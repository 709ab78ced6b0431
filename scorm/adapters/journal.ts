import type { AnswerReport } from '../port';
import { countFrom, type DataModel, type Write } from './data-model';
import type { Log } from './log';
import { createPatience } from './patience';
import type { Fields, Session } from './session';

/** Appends answers to `cmi.interactions`, each once. */
export interface Journal {
  /** True when no answer waits any more. */
  write(answers: readonly AnswerReport[]): boolean;
  /** The LMS confirmed what was written: these answers never come again, not even in another session of this page. */
  committed(): void;
}

/** Moodle sends every record on every save, and PHP's limit of 1,000 form fields would cut the status off after about 100. */
export const MAX_INTERACTIONS = 60;

const GROUP = 'cmi.interactions';

/**
 * `sent` outlives the session: answers that an earlier session of this page committed must not come again. Records are
 * only appended, never looked up, because 1.2 interactions cannot be read.
 */
export function createJournal(session: Session, model: DataModel, sent: Set<string>, log: Log): Journal {
  const queued = new Set<string>();
  const written = new Set<string>();
  const waiting: AnswerReport[] = [];
  const hopeless = createPatience(session);
  let fields: Fields | undefined;
  let next: number | undefined;
  /** The LMS keeps a list and does not say how long it is. */
  let guessed = false;
  let end = MAX_INTERACTIONS;
  /** What is left to write of the answer at `next`. */
  let open: Write[] = [];
  let current: AnswerReport | undefined;

  const has = (name: string): boolean => fields === 'all' || fields?.has(name.split('.')[0] ?? '') === true;

  /** Undefined: the LMS cannot say now. A gap in the numbers is refused, and wipes record 0 in Chamilo, so never guess. */
  function firstFree(): number | undefined {
    fields ??= model.optionalGroups ? session.children(GROUP) : 'all';
    if (!has('id')) return fields && MAX_INTERACTIONS;
    const count = session.ask(`${GROUP}._count`);
    if (count !== '') return count === undefined ? undefined : countFrom(count);
    const slot = waiting[0]?.slot ?? 0;
    guessed = slot > 0;
    end = slot + MAX_INTERACTIONS;
    return slot;
  }

  /** False: come back later. */
  function writeOpen(index: number): boolean {
    while (open[0]) {
      const [name, value] = open[0];
      const element = `${GROUP}.${index}.${name}`;
      const result = session.put(element, value);
      if (result === 'later' && !hopeless(element)) return false;
      if (name === 'id' && result !== 'kept' && guessed) {
        // It counts after all, and minds a gap.
        guessed = false;
        next = 0;
        return writeOpen(0);
      }
      if (name === 'id' && result !== 'kept') {
        // Without an id there is no record: the number stays free for the next answer.
        open = [];
        return true;
      }
      guessed = false;
      open.shift();
      if (current) written.add(current.id);
    }
    next = index + 1;
    return true;
  }

  return {
    write(answers) {
      for (const answer of answers) {
        if (sent.has(answer.id) || queued.has(answer.id)) continue;
        queued.add(answer.id);
        waiting.push(answer);
      }
      if (waiting.length === 0 && open.length === 0) return true;
      next ??= firstFree() ?? (hopeless('count') ? MAX_INTERACTIONS : undefined);
      if (next === undefined) return false;
      while (open.length > 0 || waiting.length > 0) {
        if (open.length > 0 && !writeOpen(next)) return false;
        current = waiting.shift();
        if (current && next >= end) log.add('no room for interactions: an answer was not sent');
        else if (current) open = model.interaction(current).filter(([name, text]) => text !== '' && has(name));
      }
      return true;
    },
    committed() {
      for (const id of written) sent.add(id);
      written.clear();
    },
  };
}
