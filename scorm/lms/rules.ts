/** What the strict LMS demands of one element. */
export interface Rule {
  readonly access: 'read' | 'write' | 'both';
  readonly pattern?: RegExp;
  /** For patterns that depend on the interaction's type. */
  readonly perType?: Readonly<Record<string, RegExp>>;
}

export type Rules = Readonly<Record<string, Rule>>;

export const read: Rule = { access: 'read' };
export const both = (pattern: RegExp): Rule => ({ access: 'both', pattern });
export const write = (pattern: RegExp): Rule => ({ access: 'write', pattern });

/** `cmi.interactions.3.objectives.0.id` → `cmi.interactions.n.objectives.n.id` */
export const generic = (element: string): string => element.replace(/\.\d+(?=\.|$)/g, '.n');

/** Printable ASCII, the only text that no LMS database alters. */
export const text = (max: number): RegExp => new RegExp(`^[\\x20-\\x7e]{1,${max}}$`);
/** Letters and digits that all LMSs take in ids; Moodle wants two characters and a letter or digit at the end. */
export const id = /^[A-Za-z0-9_]{1,250}[A-Za-z0-9]$/;
export const percent = /^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/;

/** Why a write is not acceptable, or undefined. `type` is the interaction's type as far as it was written. */
export function complaint(rules: Rules, element: string, value: string, type: string | undefined): string | undefined {
  const rule = rules[generic(element)];
  if (!rule) return 'no such element';
  if (rule.access === 'read') return 'read-only';
  const pattern = rule.perType ? rule.perType[type ?? ''] : rule.pattern;
  if (!pattern) return 'the type must come first';
  return pattern.test(value) ? undefined : `not acceptable: ${JSON.stringify(value.slice(0, 60))}`;
}
