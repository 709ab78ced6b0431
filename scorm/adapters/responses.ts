import type { AnswerReport } from '../port';

/**
 * Answers as SCORM writes them. Options have one-character keys because SCORM 1.2 knows nothing longer, and letters and
 * digits only because Moodle refuses hyphens.
 */

const MAX_12 = 255;
const MAX_ITEMS_2004 = 36;

/** Same words in both editions. */
export function interactionType(type: AnswerReport['type']): 'choice' | 'matching' | 'sequencing' {
  if (type === 'matching') return 'matching';
  return type === 'ordering' ? 'sequencing' : 'choice';
}

/** Valid items only: one key, or for matching a pair of keys joined with `between`. */
function items(type: AnswerReport['type'], response: readonly string[], between: string): string[] {
  const pattern = type === 'matching' ? /^[0-9a-z]{2}$/ : /^[0-9a-z]$/;
  const valid = response.filter((item) => pattern.test(item));
  // SCORM 2004 answers 406 to a choice that names an option twice; an ordering may.
  const once = type === 'ordering' ? valid : [...new Set(valid)];
  return type === 'matching' ? once.map((pair) => `${pair[0]}${between}${pair[1]}`) : once;
}

/** `a,c` or `a.m,b.f`; cut between items, never inside one. `''` means: nothing to write. */
export function response12(type: AnswerReport['type'], response: readonly string[]): string {
  let text = '';
  for (const item of items(type, response, '.')) {
    const longer = text ? `${text},${item}` : item;
    if (longer.length > MAX_12) break;
    text = longer;
  }
  return text;
}

/** `a[,]c` or `a[.]m[,]b[.]f`. */
export function response2004(type: AnswerReport['type'], response: readonly string[]): string {
  return items(type, response, '[.]').slice(0, MAX_ITEMS_2004).join('[,]');
}
