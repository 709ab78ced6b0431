import type { ProgressRecord } from './progress';

/** Words of the certificate beside those of the course itself. They stand in modules/certificate.LANGUAGE.yaml. */
export const certificateKeys = [
  'intro',
  'screenLead',
  'kind',
  'records',
  'nobody',
  'completed',
  'finished',
  'date',
  'dateUnknown',
  'score',
  'scoreOf',
  'minutes',
  'minutesOf',
  'hours',
  'version',
  'learnerId',
  'goals',
  'claims',
  'held',
  'notHeld',
  'typed',
  'name',
  'nameHint',
] as const;

export type CertificateWords = Readonly<Record<(typeof certificateKeys)[number], string>>;

export interface CertificateFacts {
  /** Days since 1970-01-01; absent where only the LMS knows of the pass. */
  readonly day?: number;
  /** Whole minutes in which the page was visible, 1 or more. */
  readonly minutes?: number;
  /** Best graded percent as reported. */
  readonly percent?: number;
}

/**
 * What a certificate may say of a pass. Of one that only the LMS remembers, this record knows neither day nor time
 * nor score, and nothing is made up.
 *
 * @param seconds visible seconds of the running session, on top of those in the record
 */
export const certificateFacts = ({ passedOn, best, seconds: before }: ProgressRecord, seconds: number): CertificateFacts =>
  passedOn === null
    ? {}
    : { day: passedOn, minutes: Math.max(1, Math.round((before + seconds) / 60)), ...(best !== null && { percent: best }) };
