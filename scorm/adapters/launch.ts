import type { Launch, Standing } from '../port';
import { type DataModel, isWorse } from './data-model';
import type { Kept, Mirror } from './mirror';
import type { Reported } from './reporter';
import type { Session } from './session';

/** Skillport has no lesson_mode and Open edX answers '' to everything: only an explicit word turns reporting off. */
function readMode(session: Session, model: DataModel, fresh: boolean): Launch['mode'] {
  const mode = session.get(model.elements.mode).trim().toLowerCase();
  if (mode === 'review' || mode === 'browse') return 'review';
  if (mode === '') return 'normal';
  // With text of ours present an earlier session was allowed to write; credit does not change within an attempt.
  return fresh && session.get(model.elements.credit).trim().toLowerCase() === 'no-credit' ? 'review' : 'normal';
}

/**
 * Without `incomplete`, Moodle turns "not attempted" into "completed" at Finish. Without `suspend`, a Finish that never
 * arrives lets 2004 LMSs drop what they hold, so it is said as soon as there is something to drop.
 */
function announce(session: Session, model: DataModel, fresh: boolean, reported: Reported): void {
  if (fresh && !isWorse('incomplete', reported.standing)) {
    // An earlier launch that was killed at once has said it already.
    if (reported.standing === 'incomplete') return;
    const { standing, writes } = model.status('incomplete');
    for (const [element, value] of writes) session.put(element, value);
    reported.standing = standing;
  } else session.put(model.elements.exit, 'suspend');
  session.commit();
}

/** Asked only when needed: most sessions never need the learner's name, and what is not read cannot leak. */
function learnerOf(session: Session, model: DataModel): Launch['learner'] {
  const known = new Map<string, string>();
  const read = (element: string): string => {
    const value = known.get(element) || session.get(element);
    known.set(element, value);
    return value;
  };
  return {
    get id() {
      return read(model.elements.learnerId);
    },
    get name() {
      return read(model.elements.learnerName);
    },
  };
}

export function warmLearner(launch: Launch): void {
  void launch.learner.id;
  void launch.learner.name;
}

/**
 * Reads what the LMS holds, with at most eight calls from Initialize on: some LMSs answer each with a request. The text
 * decides whether this is a first launch, not `entry`: Chamilo says `ab-initio` every time. Undefined when the record
 * cannot be read.
 */
export function readLaunch(session: Session, model: DataModel, reported: Reported, mirror: Mirror): Launch | undefined {
  const text = session.read('cmi.suspend_data');
  // Taken for a first launch, a record that could not be read would soon be overwritten.
  if (text === undefined) return undefined;
  const fresh = text === '';
  const { standing, silent } = model.standing(session.get, fresh);
  // An expired session answers '' to everything, as some LMSs do; only that one has an error.
  if (fresh && silent && session.expired()) return undefined;
  reported.silent = silent && !fresh;
  if (isWorse(reported.standing, standing)) reported.standing = standing;
  const mode = readMode(session, model, fresh && isWorse(standing, 'failed'));
  const learner = learnerOf(session, model);
  // Somebody's text lies in this browser. To ask whose takes the place of the announcement, which the first report makes.
  const asked = mode === 'normal' && mirror.holdsAny();
  const unsaved = asked ? kept(mirror, learner.id, text, standing) : undefined;
  if (mode === 'normal' && !asked) announce(session, model, fresh, reported);
  const passMark = model.passMark(session.get(model.elements.passMark));
  return {
    connected: true,
    storage: 'lms',
    text,
    ...(unsaved && { unsaved }),
    ...(asked && { pending: true }),
    standing,
    mode,
    ...(passMark === undefined ? {} : { passMark }),
    learner,
  };
}

/**
 * Without name and text it could be anybody's. Without text and status, a learner who had text before was enrolled anew;
 * with a status, the LMS lost the text.
 */
function kept(mirror: Mirror, learner: string, text: string, standing: Standing): Kept | undefined {
  if (learner === '' && text === '') return undefined;
  const found = mirror.read(learner, text !== '' || standing !== 'unknown');
  return found?.text === text ? undefined : found;
}
