import { z } from 'zod';
import { roleId, slug } from './ids';
import { plainWords } from './text';

const contact = z.strictObject({
  name: plainWords.describe('Who to tell, e.g. "Designated child protection contact".'),
  phone: plainWords.optional(),
  email: z.email().optional(),
  hours: plainWords.optional(),
  checked: z.iso.date().describe('The day somebody last checked this contact.'),
  by: plainWords.describe('Who checked it: initials or office.'),
});

const certificate = z
  .strictObject({
    hours: z.number().positive().max(40).optional().describe('Training hours that you count for this course, such as 0.5.'),
    lines: z
      .array(plainWords.max(120, 'is over 120 characters; the certificate has one page'))
      .max(4)
      .default([])
      .describe('Your own lines, such as a provider number. You answer for what they say.'),
    signature: z
      .strictObject({ name: plainWords.max(60), title: plainWords.max(80).optional() })
      .optional()
      .describe('A line to sign on, with the name below it.'),
  })
  .describe('What the certificate says beside name, date, minutes and score.');

/** scorm/profiles/*.yaml: what an organization sets for its own packages. */
export const settingsFile = z.strictObject({
  organization: plainWords.optional(),
  title: plainWords.optional().describe('Replaces the course title everywhere.'),
  roles: z.array(roleId).min(1).optional().describe('Roles offered. One role: the learner is not asked.'),
  languages: z
    .array(z.enum(['en', 'es']))
    .min(1)
    .optional(),
  passMark: z.int().min(70).max(100).optional().describe('Percent. Left out: the course default.'),
  endStatus: z.enum(['passed-failed', 'completed-incomplete']).default('passed-failed').describe('SCORM 1.2 end status.'),
  extensions: z.array(slug).default([]),
  state: z
    .strictObject({
      name: plainWords,
      phone: plainWords.optional(),
      note: plainWords.optional(),
      threshold: plainWords.optional().describe('The words of the state law for when a report is due.'),
      source: z.url(),
      checked: z.iso.date(),
      by: plainWords,
    })
    .optional()
    .describe("The state's reporting line. Without a dated line the course shows 911 and the official finder."),
  contacts: z.array(contact).max(4).default([]),
  certificate: certificate.optional(),
  reviewer: z
    .boolean()
    .optional()
    .describe('A copy for reviewers: all open, with notes; no LMS is told anything, so nobody can complete it.'),
});
export type SettingsFile = z.output<typeof settingsFile>;
