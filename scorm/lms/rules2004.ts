import { both, id, percent, type Rules, read, text, write } from './rules';

/** SCORM 2004: the standard, narrowed to what Moodle, ADL's own data model and scorm-again all take. */
const completion = /^(completed|incomplete)$/;
const success = /^(passed|failed)$/;
const duration = /^PT(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/;
/** Local time without milliseconds and without a zone; Moodle takes years up to 2038. */
const moment = /^(19[7-9]\d|20[0-2]\d|203[0-8])-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;
const share = /^(0(\.\d{1,7})?|1(\.0{1,7})?)$/;
/** At most 36 items; a choice must not name one twice. */
const choice = /^(?!(?:.*\[,\])?(\w)(?:\[,\].*)?\[,\]\1(?:\[,\]|$))[0-9a-z](\[,\][0-9a-z]){0,35}$/;
const sequence = /^[0-9a-z](\[,\][0-9a-z]){0,35}$/;
const pairs = /^[0-9a-z]\[\.\][0-9a-z](\[,\][0-9a-z]\[\.\][0-9a-z]){0,35}$/;
const response = { access: 'both', perType: { choice, sequencing: sequence, matching: pairs } } as const;

export const rules2004: Rules = {
  'cmi.learner_id': read,
  'cmi.learner_name': read,
  'cmi.location': both(/^[A-Za-z0-9_-]{1,1000}$/),
  'cmi.suspend_data': both(text(4000)),
  'cmi.completion_status': both(completion),
  'cmi.success_status': both(success),
  'cmi.completion_threshold': read,
  'cmi.score._children': read,
  'cmi.score.scaled': both(share),
  'cmi.score.raw': both(percent),
  'cmi.score.min': both(percent),
  'cmi.score.max': both(percent),
  'cmi.scaled_passing_score': read,
  'cmi.progress_measure': both(/^(0(\.\d{1,2})?|1)$/),
  'cmi.session_time': write(duration),
  'cmi.total_time': read,
  'cmi.exit': write(/^suspend$/),
  'cmi.entry': read,
  'cmi.mode': read,
  'cmi.credit': read,
  'cmi.launch_data': read,
  'cmi.objectives._children': read,
  'cmi.objectives._count': read,
  'cmi.objectives.n.id': both(id),
  'cmi.objectives.n.description': both(text(250)),
  'cmi.objectives.n.success_status': both(success),
  'cmi.objectives.n.completion_status': both(completion),
  'cmi.interactions._children': read,
  'cmi.interactions._count': read,
  'cmi.interactions.n.id': both(id),
  'cmi.interactions.n.type': both(/^(choice|matching|sequencing)$/),
  'cmi.interactions.n.objectives.n.id': both(id),
  'cmi.interactions.n.timestamp': both(moment),
  'cmi.interactions.n.correct_responses.n.pattern': response,
  'cmi.interactions.n.learner_response': response,
  'cmi.interactions.n.result': both(/^(correct|incorrect|unanticipated|neutral)$/),
  'cmi.interactions.n.latency': both(duration),
  'cmi.interactions.n.description': both(text(250)),
};
