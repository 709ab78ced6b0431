import type { Cmi, LmsEdition } from './cmi';
import type { Invoke } from './engine';
import type { Profile } from './profile';
import { complaint } from './rules';
import { rules12 } from './rules12';
import { rules2004 } from './rules2004';

const STATUS = 'cmi.core.lesson_status';

/** At Finish: what was never touched is completed, and a mastery score overrides the status by the score. */
function judge(next: Invoke, written: string): void {
  const ask = (element: string): string => String(next('GetValue', [element]));
  const held = written || ask(STATUS);
  const [mastery, raw] = [ask('cmi.student_data.mastery_score'), ask('cmi.core.score.raw')];
  if (held === '' || held === 'not attempted') next('SetValue', [STATUS, 'completed']);
  if (mastery !== '' && raw !== '') next('SetValue', [STATUS, Number(raw) >= Number(mastery) ? 'passed' : 'failed']);
}

/** Refuses what the narrow rules refuse, judges at Finish, and throws at a second Initialize. */
function behave(edition: LmsEdition, next: Invoke): Invoke {
  const rules = edition === 'scorm12' ? rules12 : rules2004;
  const types: Record<string, string> = {};
  let status = '';
  let initialized = false;
  let refused = false;

  function refuses(element: string, value: string): boolean {
    const record = /^cmi\.interactions\.\d+/.exec(element)?.[0] ?? '';
    if (element === `${record}.type`) types[record] = value;
    if (element === STATUS) status = value;
    return complaint(rules, element, value, types[record]) !== undefined;
  }

  return (method, words) => {
    if (method === 'GetLastError' && refused) return edition === 'scorm12' ? '405' : '406';
    refused = false;
    if (method === 'Initialize') {
      if (initialized) throw new TypeError('Cannot read properties of undefined');
      initialized = true;
    }
    if (method === 'SetValue') {
      refused = refuses(String(words[0]), String(words[1]));
      if (refused) return 'false';
    }
    if (method === 'Terminate' && edition === 'scorm12') judge(next, status);
    return next(method, words);
  };
}

/** Moodle 2004 fills the first objective from the manifest. */
const cmi = (edition: LmsEdition): Cmi =>
  edition === 'scorm2004' ? { 'cmi.objectives.0.id': 'PRIMARYOBJ', 'cmi.mode': 'normal', 'cmi.credit': 'credit' } : {};

export const moodle: Profile = { name: 'moodle-like', remembers: true, reachable: true, behave, cmi };
