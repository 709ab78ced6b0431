import type { Report, Standing } from '../port';
import { type DataModel, isWorse, numberFrom } from './data-model';
import { bookmark, isStorable, percentage } from './format';
import { createJournal } from './journal';
import type { Log } from './log';
import { createObjectives } from './objectives';
import { createPatience } from './patience';
import type { Fields, Session } from './session';

/** What must not be forgotten when the page comes back from the back/forward cache and starts a second session. */
export interface Reported {
  standing: Standing;
  /** The LMS holds text of an earlier session and does not say what it holds of the status, which may be any. */
  silent: boolean;
  percent: number;
  readonly answers: Set<string>;
}

export interface Reporter {
  /** Writes what changed, without committing. True when the LMS took everything that counts. */
  write(report: Report): boolean;
  /** The LMS confirmed what was written. */
  committed(): void;
}

/**
 * One report in the order that real LMSs need: Chamilo ignored scores after `completed`, Open edX publishes the grade the
 * moment the status arrives, and the rest may be lost on the way out.
 */
export function createReporter(session: Session, model: DataModel, reported: Reported, log: Log): Reporter {
  const journal = createJournal(session, model, reported.answers, log);
  const objectives = createObjectives(session, model);
  const hopeless = createPatience(session);
  const { elements } = model;
  let scoreFields: Fields | undefined;
  let scoreRead = false;

  /** Asked before the first score only, since most sessions have none. Undefined: the LMS cannot say now. */
  function prepareScore(): Fields | undefined {
    scoreFields ??= model.optionalGroups ? session.children(elements.score) : 'all';
    if (scoreRead) return scoreFields;
    const held = session.ask(`${elements.score}.raw`);
    // An LMS that takes everything and can be asked nothing must not wait for its score for ever.
    if (held === undefined && !hopeless('read')) return undefined;
    scoreRead = true;
    reported.percent = Math.max(reported.percent, numberFrom(held ?? '') ?? -1);
    scoreFields ??= 'all';
    return scoreFields;
  }

  function writeScore(percent: number | undefined): boolean {
    // No score until something was graded: 0 reads as a failed grade.
    if (percent === undefined || !Number.isFinite(percent)) return true;
    const fields = prepareScore();
    if (!fields) return false;
    const best = percentage(percent);
    if (best < reported.percent) return true;
    let taken = true;
    for (const [name, value] of model.score(best)) {
      if (fields !== 'all' && !fields.has(name)) continue;
      const result = session.put(`${elements.score}.${name}`, value);
      if (result === 'kept' && name === 'raw') reported.percent = best;
      if (result === 'later' && !hopeless(name)) taken = false;
    }
    return taken;
  }

  function writeStatus(outcome: Report['outcome']): boolean {
    const { standing, writes } = model.status(outcome);
    if (isWorse(standing, reported.standing) || (standing === 'incomplete' && reported.silent)) return true;
    const taken = writes.map(([element, value]) => session.put(element, value)).every((result) => result === 'kept');
    if (taken) reported.standing = standing;
    return taken;
  }

  function writeText(text: string): boolean {
    if (text === '') return true;
    // Half a record is worse than the previous one.
    if (isStorable(text)) return session.put('cmi.suspend_data', text) === 'kept';
    log.add(`record not written: ${text.length} characters or not ASCII`);
    return false;
  }

  return {
    write(report) {
      const scored = writeScore(report.percent);
      const results = [scored, journal.write(report.answers)];
      objectives.write(report.objectives);
      for (const [element, value] of model.progress(report.progress)) session.put(element, value);
      // Open edX would publish the old grade with the new status, and others never look at a later score.
      results.push(scored && writeStatus(report.outcome));
      const place = bookmark(report.location);
      if (place) session.put(elements.location, place);
      results.push(writeText(report.text));
      // Every time before a commit, so that a Finish that never arrives still leaves a time.
      session.put(elements.sessionTime, model.sessionTime(report.seconds));
      // Always `suspend`: anything else makes some LMS throw the record away, `logout` throws the learner out.
      session.put(elements.exit, 'suspend');
      return results.every(Boolean);
    },
    committed: journal.committed,
  };
}
