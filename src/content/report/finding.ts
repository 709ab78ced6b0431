import type { Problem } from '../problem';

/** Something past its limit; a warning does not fail the report. */
export interface Finding {
  readonly level: 'fails' | 'warns';
  /** Name of the measure, as the report groups by it. */
  readonly measure: string;
  readonly message: string;
  readonly at?: Pick<Problem, 'file' | 'line'>;
}

export const finding = (level: Finding['level'], measure: string, message: string, at?: Problem): Finding => ({
  level,
  measure,
  message,
  ...(at && { at: { file: at.file, line: at.line } }),
});

/** Each message once: roles share most pages. */
export const unique = (findings: readonly Finding[]): Finding[] => {
  const key = ({ measure, message, at }: Finding) => `${measure}|${at?.file ?? ''}:${at?.line ?? 0}|${message}`;
  return [...new Map(findings.map((one) => [key(one), one])).values()];
};
