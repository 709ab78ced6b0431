import type { Report } from '../../port';
import { isStorable } from '../format';
import type { Courier } from './courier';
import type { Fact } from './facts';
import type { VisitStore } from './visit';

/** Takes from reports what the LMS does not know yet, and gives it to the courier by the rules of cmi5. */
export interface Intake {
  /** @param left facts of earlier sessions: statements of this one all the same, so none may be older than its beginning */
  begin(left: readonly Fact[]): void;
  take(report: Report): void;
  /** The last words of a session. */
  end(report: Report): void;
}

export function createIntake(courier: Courier, { visit, save }: VisitStore, now: () => number): Intake {
  const seen = new Set<string>();
  /** Never before an earlier statement: their times are their order. */
  const time = (at: number): number => {
    visit.latest = Math.max(visit.latest, at);
    return visit.latest;
  };

  return {
    begin(left) {
      if (visit.begun === 0) courier.add({ verb: 'initialized', at: time(now()) });
      for (const fact of left) courier.add({ ...fact, at: time(fact.at) });
    },
    take({ text, answers, outcome, percent, seconds }) {
      for (const answer of answers) {
        if (seen.has(answer.id)) continue;
        seen.add(answer.id);
        visit.graded = true;
        courier.add({ verb: 'answered', at: time(answer.at), answer });
      }
      const completed = outcome === 'completed' || outcome === 'passed';
      if (completed && !courier.knows('completed')) courier.add({ verb: 'completed', at: time(now()), seconds });
      if (outcome === 'passed' && !courier.knows('passed')) courier.add({ verb: 'passed', at: time(now()), seconds, percent });
      // Half a record is worse than the previous one.
      if (isStorable(text)) courier.keep(text);
      courier.store();
      save();
    },
    end({ outcome, percent, seconds }) {
      // Not before: of passed and failed a session may say one alone, and until now there was another try.
      const failed = outcome === 'failed' || (outcome === 'incomplete' && visit.graded);
      if (failed && !courier.knows('passed')) courier.add({ verb: 'failed', at: time(now()), seconds, percent });
      courier.add({ verb: 'terminated', at: time(now()), seconds });
      // Whether or not anybody hears the answer: a page that comes back must not go on after it.
      visit.ended = true;
      save();
    },
  };
}
