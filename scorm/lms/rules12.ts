import { both, id, percent, type Rules, read, text, write } from './rules';

/**
 * SCORM 1.2: the standard, narrowed to what Moodle in standards mode, Chamilo and scorm-again all take, and to the
 * vocabulary this course allows itself (an exit other than `suspend` loses data or logs the learner out somewhere).
 */
const status = /^(passed|completed|failed|incomplete)$/;
const span = /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/;
const keys = /^(?=.{1,255}$)[0-9a-z](,[0-9a-z])*$/;
const pairs = /^(?=.{1,255}$)[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*$/;
const response = { access: 'write', perType: { choice: keys, sequencing: keys, matching: pairs } } as const;
const number = /^-?\d{1,3}(\.\d{1,2})?$/;

export const rules12: Rules = {
  'cmi.core._children': read,
  'cmi.core.student_id': read,
  'cmi.core.student_name': read,
  'cmi.core.lesson_location': both(/^[A-Za-z0-9_-]{1,255}$/),
  'cmi.core.credit': read,
  'cmi.core.lesson_status': both(status),
  'cmi.core.entry': read,
  'cmi.core.score._children': read,
  'cmi.core.score.raw': both(percent),
  'cmi.core.score.min': both(percent),
  'cmi.core.score.max': both(percent),
  'cmi.core.total_time': read,
  'cmi.core.lesson_mode': read,
  'cmi.core.exit': write(/^suspend$/),
  'cmi.core.session_time': write(span),
  'cmi.suspend_data': both(text(4000)),
  'cmi.launch_data': read,
  'cmi.student_data._children': read,
  'cmi.student_data.mastery_score': read,
  'cmi.objectives._children': read,
  'cmi.objectives._count': read,
  'cmi.objectives.n.id': both(id),
  'cmi.objectives.n.status': both(status),
  'cmi.interactions._children': read,
  'cmi.interactions._count': read,
  'cmi.interactions.n.id': write(id),
  'cmi.interactions.n.objectives.n.id': write(id),
  'cmi.interactions.n.time': write(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/),
  'cmi.interactions.n.type': write(/^(choice|matching|sequencing)$/),
  'cmi.interactions.n.correct_responses.n.pattern': response,
  'cmi.interactions.n.student_response': response,
  'cmi.interactions.n.result': write(/^(correct|wrong|unanticipated|neutral)$/),
  'cmi.interactions.n.latency': write(span),
  'cmi.interactions.n.weighting': write(number),
};
