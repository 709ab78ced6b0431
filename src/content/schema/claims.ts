import { z } from 'zod';
import { keyed } from '../block';
import { claimId } from './ids';
import { line, plainWords } from './text';

const claim = z.strictObject({
  use: z
    .enum(['teach', 'teach-with-caveat', 'myth-example'])
    .describe('How the claim may be used. Claims on hold or rejected do not belong in this file.'),
  check: z
    .enum(['confirmed', 'corrected', 'could-not-confirm', 'none'])
    .describe('Result of the second check. Numbers need confirmed or corrected; could-not-confirm may be used in words only.'),
  publisher: plainWords,
  title: plainWords.describe('Title of the source.'),
  published: plainWords.describe('When the source was published, or "undated page".'),
  year: z.int().min(1990).max(2100).optional().describe('The year the data are about.'),
  value: plainWords.optional().describe('The number as the source gives it.'),
  url: z.url({ protocol: /^https?$/ }),
  verified: z.enum(['read-in-source', 'secondary', 'unverified']),
  checked: z.iso.date().describe('The day of the second check.'),
});

/** modules/claims.yaml: what we may say, and where it comes from. */
export const claimsFile = z.record(claimId, claim);
export type ClaimsFile = z.output<typeof claimsFile>;

const claimWords = z.strictObject({
  statement: line.describe('The claim in one plain sentence of our own.'),
  scope: plainWords.describe('Who was counted or who it covers, where, when.'),
  publisher: plainWords
    .optional()
    .describe('In another language than English, where the publisher is described rather than named ("Peer-reviewed article").'),
  published: plainWords.optional().describe('In another language than English, where it is more than a date ("undated page").'),
  caveat: line.optional().describe('What it leaves out. Required for teach-with-caveat and myth-example.'),
});

/** modules/claims.LANGUAGE.yaml */
export const claimsWords = (structure?: ClaimsFile) => keyed(structure && Object.keys(structure), claimWords);
export type ClaimsWords = z.output<ReturnType<typeof claimsWords>>;

const channel = z.strictObject({
  phone: z
    .string()
    .regex(/^(\d{3}|1-\d{3}-\d{3}-\d{4})$/, 'is not a phone number: write 911, 988 or 1-888-373-7888')
    .optional(),
  site: z
    .string()
    .regex(/^[a-z0-9.-]+\.[a-z]{2,}$/, 'is not a site name: write report.cybertip.org, without https://')
    .optional(),
  claim: claimId.describe('The claim that this line rests on.'),
  checked: z.iso.date().describe('The day somebody last checked it.'),
  how: plainWords.describe('How it was checked: called, or read where.'),
  source: z.url({ protocol: /^https?$/ }),
  /** Where it stands in the Get help drawer; left out = not in the drawer. */
  help: z.enum(['danger', 'report', 'also', 'you']).optional(),
});

/** modules/channels.yaml: phone lines and sites, every one dated. */
export const channelsFile = z.record(z.string().regex(/^[a-z0-9-]+$/), channel);
export type ChannelsFile = z.output<typeof channelsFile>;

const channelWords = z.strictObject({ name: line, purpose: line, note: line.optional() });
export const channelsWords = (structure?: ChannelsFile) => keyed(structure && Object.keys(structure), channelWords);
export type ChannelsWords = z.output<ReturnType<typeof channelsWords>>;
