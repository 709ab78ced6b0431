import type { Report, Standing } from '../port';
import { type DataModel, numberFrom } from './data-model';
import { identifier, percentage, scorm12Time, timeOfDay } from './format';
import { interactionType, response12 } from './responses';

/**
 * SCORM 1.2 has one status for both completion and success. Moodle's rule "requires completed" ignores `passed`, so an
 * administrator may need a package that ends in `completed`.
 */
export type EndStatus = 'passed-failed' | 'completed-incomplete';

const COMPLETION_ONLY: Readonly<Record<Report['outcome'], Exclude<Standing, 'unknown'>>> = {
  incomplete: 'incomplete',
  failed: 'incomplete',
  completed: 'completed',
  passed: 'completed',
};

const STANDINGS: readonly Standing[] = ['incomplete', 'failed', 'completed', 'passed'];

export function model12(endStatus: EndStatus): DataModel {
  return {
    edition: 'scorm12',
    apiName: 'API',
    verbs: {
      initialize: 'LMSInitialize',
      finish: 'LMSFinish',
      get: 'LMSGetValue',
      set: 'LMSSetValue',
      commit: 'LMSCommit',
      lastError: 'LMSGetLastError',
      diagnostic: 'LMSGetDiagnostic',
    },
    alreadyRunning: '101',
    elements: {
      location: 'cmi.core.lesson_location',
      mode: 'cmi.core.lesson_mode',
      credit: 'cmi.core.credit',
      exit: 'cmi.core.exit',
      sessionTime: 'cmi.core.session_time',
      learnerId: 'cmi.core.student_id',
      learnerName: 'cmi.core.student_name',
      passMark: 'cmi.student_data.mastery_score',
      score: 'cmi.core.score',
    },
    optionalGroups: true,
    standing(get) {
      const status = get('cmi.core.lesson_status').trim().toLowerCase();
      return { standing: STANDINGS.find((standing) => standing === status) ?? 'unknown', silent: status === '' };
    },
    passMark(value) {
      const mark = numberFrom(value);
      // LMSs report 0 where nobody set a mark; one of 1 percent or less would let everyone pass.
      return mark !== undefined && mark > 1 && mark <= 100 ? mark : undefined;
    },
    sessionTime: scorm12Time,
    score: (percent) => [
      ['raw', String(percentage(percent))],
      ['min', '0'],
      ['max', '100'],
    ],
    status(outcome) {
      const standing = endStatus === 'passed-failed' ? outcome : COMPLETION_ONLY[outcome];
      return { standing, writes: [['cmi.core.lesson_status', standing]] };
    },
    progress: () => [],
    interaction: (answer) => [
      ['id', identifier(answer.id)],
      ['type', interactionType(answer.type)],
      ['objectives.0.id', answer.objective && identifier(answer.objective)],
      ['time', timeOfDay(answer.at)],
      ['correct_responses.0.pattern', response12(answer.type, answer.correct)],
      ['student_response', response12(answer.type, answer.response)],
      ['result', answer.right ? 'correct' : 'wrong'],
      ['latency', scorm12Time(answer.latency)],
    ],
    objective: ({ id, status }) => ({
      once: [['id', identifier(id)]],
      status: status === 'unknown' ? [] : [['status', status]],
    }),
  };
}
