import { type Cmi, carriedOver, type LmsEdition } from '../../../scorm/lms/cmi';
import type { Profile } from '../../../scorm/lms/profile';
import type { Kept } from './kept';
import { learnerOf, type Setup } from './setup';
import { secondsOf, spanOf } from './time';

const names = {
  scorm12: {
    id: 'cmi.core.student_id',
    name: 'cmi.core.student_name',
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    entry: 'cmi.core.entry',
    passMark: 'cmi.student_data.mastery_score',
    total: 'cmi.core.total_time',
    session: 'cmi.core.session_time',
  },
  scorm2004: {
    id: 'cmi.learner_id',
    name: 'cmi.learner_name',
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    entry: 'cmi.entry',
    passMark: 'cmi.scaled_passing_score',
    total: 'cmi.total_time',
    session: 'cmi.session_time',
  },
} as const;

export const sessionSeconds = (edition: LmsEdition, cmi: Cmi): number => secondsOf(cmi[names[edition].session]);

/** What this LMS decides anew at every launch, whatever it stored before. */
function conditions(edition: LmsEdition, setup: Setup): Cmi {
  const el = names[edition];
  const { id, name } = learnerOf(setup);
  const percent = Number(setup.passMark);
  const passMark = edition === 'scorm12' ? String(percent) : String(percent / 100);
  return {
    [el.id]: id,
    [el.name]: name,
    [el.mode]: setup.mode,
    [el.credit]: setup.credit,
    ...(setup.passMark === 'none' ? {} : { [el.passMark]: passMark }),
  };
}

/** What the course finds, and the seconds that earlier sessions of the same attempt took. */
export function launchData(
  edition: LmsEdition,
  profile: Profile,
  setup: Setup,
  kept: Kept | undefined,
): { cmi: Cmi; total: number } {
  const el = names[edition];
  const fixed = conditions(edition, setup);
  const initial: Cmi = { ...profile.cmi?.(edition), ...fixed, [el.entry]: 'ab-initio' };
  if (!kept) return { cmi: { ...initial, [el.total]: spanOf(edition, 0) }, total: 0 };
  const old = Object.entries(kept.cmi).filter(([element]) => element !== el.passMark && !Object.hasOwn(fixed, element));
  const cmi = carriedOver(edition, initial, Object.fromEntries(old));
  const total = cmi[el.entry] === 'resume' ? kept.total + sessionSeconds(edition, kept.cmi) : 0;
  return { cmi: { ...cmi, [el.total]: spanOf(edition, total) }, total };
}
