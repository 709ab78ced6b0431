import { type DataModel, numberFrom, type Write } from './data-model';
import { ascii, identifier, isoDuration, percentage, progress, scaled, timestamp } from './format';
import { interactionType, response2004 } from './responses';

const COMPLETION = 'cmi.completion_status';
const SUCCESS = 'cmi.success_status';

/** The third and fourth editions differ in nothing that this course writes. */
export function model2004(edition: 'scorm2004-3' | 'scorm2004-4'): DataModel {
  return {
    edition,
    apiName: 'API_1484_11',
    verbs: {
      initialize: 'Initialize',
      finish: 'Terminate',
      get: 'GetValue',
      set: 'SetValue',
      commit: 'Commit',
      lastError: 'GetLastError',
      diagnostic: 'GetDiagnostic',
    },
    alreadyRunning: '103',
    elements: {
      location: 'cmi.location',
      mode: 'cmi.mode',
      credit: 'cmi.credit',
      exit: 'cmi.exit',
      sessionTime: 'cmi.session_time',
      learnerId: 'cmi.learner_id',
      learnerName: 'cmi.learner_name',
      passMark: 'cmi.scaled_passing_score',
      score: 'cmi.score',
    },
    optionalGroups: false,
    standing(get, fresh) {
      const completion = get(COMPLETION).trim().toLowerCase();
      const silent = completion === '';
      const known = completion === 'completed' || completion === 'incomplete';
      if (fresh && !known) return { standing: 'unknown', silent };
      const success = get(SUCCESS).trim().toLowerCase();
      if (success === 'passed' || success === 'failed') return { standing: success, silent: false };
      return { standing: known ? completion : 'unknown', silent };
    },
    passMark(value) {
      const mark = numberFrom(value);
      // Rounded because 0.57 * 100 is not 57 in binary fractions.
      return mark !== undefined && mark > 0 && mark <= 1 ? Math.round(mark * 10000) / 100 : undefined;
    },
    sessionTime: isoDuration,
    score: (percent) => [
      ['scaled', scaled(percent)],
      ['raw', String(percentage(percent))],
      ['min', '0'],
      ['max', '100'],
    ],
    status(outcome) {
      const ended = outcome === 'passed' || outcome === 'failed';
      const writes: Write[] = [[COMPLETION, outcome === 'incomplete' ? 'incomplete' : 'completed']];
      if (ended) writes.push([SUCCESS, outcome]);
      return { standing: outcome, writes };
    },
    progress: (value) => [['cmi.progress_measure', progress(value)]],
    interaction: (answer) => [
      ['id', identifier(answer.id)],
      ['type', interactionType(answer.type)],
      ['objectives.0.id', answer.objective && identifier(answer.objective)],
      ['timestamp', timestamp(answer.at)],
      ['correct_responses.0.pattern', response2004(answer.type, answer.correct)],
      ['learner_response', response2004(answer.type, answer.response)],
      ['result', answer.right ? 'correct' : 'incorrect'],
      ['latency', isoDuration(answer.latency)],
      ['description', ascii(answer.description, 250)],
    ],
    objective: ({ id, description, status }) => ({
      once: [
        ['id', identifier(id)],
        ['description', ascii(description, 250)],
      ],
      status: status === 'unknown' ? [] : [['success_status', status]],
    }),
  };
}
