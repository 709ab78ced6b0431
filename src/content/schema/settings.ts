import { z } from 'zod';
import { roleId, slug } from './ids';
import { states } from './states';
import { plainWords } from './text';

/** Control characters, and those that turn the direction of the text around them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse
const unseen = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** One line of an organization's own words, at most `limit` characters. */
const own = (limit: number) =>
  plainWords
    .max(limit, `is over ${limit} characters; say it more briefly`)
    .refine((text) => !unseen.test(text), { error: 'holds a line break or an invisible character; type it anew in one line' });

/** One text for every language, or one for each. */
const ownWords = (limit: number) =>
  z.union([own(limit), z.strictObject({ en: own(limit).optional(), es: own(limit).optional() })]);

const phone = own(40)
  .regex(/^[0-9A-Za-z+() .,/-]*$/, 'is not a phone number: use digits, spaces and + ( ) - . only, and "ext" for an extension')
  .refine((text) => (text.match(/\d/g) ?? []).length >= 3, { error: 'is not a phone number: it has fewer than three digits' });

const pageAt = (protocol: RegExp) =>
  z
    .url({ protocol, error: 'is not a web address: write all of it, such as https://example.org/page' })
    .max(300, 'is over 300 characters; use a shorter address');
const webAddress = pageAt(/^https$/);

const checkedBy = {
  checked: z.iso.date().describe('The day somebody last checked this, year-month-day. Learners see it.'),
  by: own(60).describe('Who checked it: initials or office.'),
};

const contact = z.strictObject({
  name: ownWords(100).describe('Who to tell, e.g. "Designated child protection contact".'),
  phone: phone.optional(),
  email: z.email().max(100, 'is over 100 characters').optional(),
  form: webAddress.optional().describe('Web address of a reporting form.'),
  hours: ownWords(120).optional(),
  afterHours: ownWords(160).optional().describe('What to do when nobody answers.'),
  ...checkedBy,
});

const certificate = z
  .strictObject({
    hours: z.number().positive().max(40).optional().describe('Training hours that you count for this course, such as 0.5.'),
    lines: z
      .array(own(120))
      .max(4)
      .default([])
      .describe('Your own lines, such as a provider number. You answer for what they say.'),
    signature: z
      .strictObject({ name: own(60), title: own(80).optional() })
      .optional()
      .describe('A line to sign on, with the name below it.'),
  })
  .describe('What the certificate says beside name, date, minutes and score.');

const step = z.strictObject({ text: ownWords(240).describe('One thing to do.'), ...checkedBy });

const state = z.strictObject({
  name: z.enum(states),
  phone: phone.optional(),
  note: ownWords(300).optional(),
  threshold: ownWords(300).optional().describe('The words of the state law for when a report is due.'),
  source: pageAt(/^https?$/)
    .optional()
    .describe('Official page on which you read it.'),
  checked: checkedBy.checked.optional(),
  by: checkedBy.by.optional(),
});

/** Each entry once. */
const listOf = <T extends z.ZodType<string>>(entry: T) =>
  z.array(entry).refine((list) => new Set(list).size === list.length, { error: 'names something twice; take one out' });

/** Longest `data:` address of a logo: 200 KB in base64. */
const logoLimit = 280_000;

/**
 * scorm/profiles/*.yaml: what an organization sets for its own packages.
 *
 * @param editions the standards there are
 */
export const settingsFile = (editions: readonly string[]) =>
  z.strictObject({
    id: slug.optional().describe('In the names of the zips and in LMSs. Left out: the name of this file.'),
    organization: own(80).optional(),
    logo: z
      .string()
      .max(logoLimit, 'is over 200 KB; export it smaller')
      .regex(
        /^([A-Za-z0-9_][\w.-]*\.(svg|png)|data:image\/(svg\+xml|png);base64,[A-Za-z0-9+/]+={0,2})$/i,
        'is not a logo: give the name of an SVG or PNG file that lies beside this profile, without folders',
      )
      .optional()
      .describe('SVG or PNG file beside this profile.'),
    accent: z
      .union([hexColour(), z.strictObject({ light: hexColour(), dark: hexColour() })])
      .optional()
      .describe('Colour of buttons and links, as #rrggbb; with `light` and `dark` one for each theme.'),
    title: ownWords(100).optional().describe('Replaces the course title everywhere.'),
    roles: listOf(roleId).min(1).optional().describe('Roles offered. One role: the learner is not asked.'),
    languages: listOf(z.enum(['en', 'es']))
      .min(1)
      .optional()
      .describe('Others are left out of the package. The first is the one that learners meet first.'),
    passMark: z.int().min(70).max(100).optional().describe('Percent. Left out: the course default.'),
    attempts: z.int().min(1).max(10).optional().describe('Tries at the final check. Left out: as many as the learner likes.'),
    mustPass: listOf(slug)
      .optional()
      .describe('Groups of safety questions that must be right, of those in quizzes/final.yaml. Left out: all of them.'),
    minimumMinutes: z
      .int()
      .min(1)
      .max(120)
      .optional()
      .describe('Active minutes before the final check opens. Never a countdown. Left out: none.'),
    endStatus: z.enum(['passed-failed', 'completed-incomplete']).default('passed-failed').describe('SCORM 1.2 end status.'),
    standards: listOf(z.enum(editions)).min(1).optional().describe('Editions to build. Left out: all.'),
    launch: z.enum(['frame', 'window']).default('frame').describe('window: the course opens in a window of its own.'),
    reviewer: z
      .boolean()
      .default(false)
      .describe('A copy for reviewers: all open, with notes; no LMS is told anything, so nobody can complete it.'),
    extensions: listOf(slug).default([]),
    acknowledgement: ownWords(600).optional().describe('What learners confirm before their first try at the final check.'),
    state: state.optional().describe('Without a dated line of the state the course shows 911 and the official finder.'),
    contacts: z.array(contact).max(4).default([]).describe('Who to tell in your organization.'),
    steps: z.array(step).max(6).default([]).describe('What to do in your organization, in order.'),
    certificate: certificate.optional(),
    corrections: z
      .union([z.email('is neither an email address nor a web address; web addresses begin with https://'), webAddress])
      .optional()
      .describe('Email or web address for learners who find a mistake.'),
  });
export type SettingsFile = z.output<ReturnType<typeof settingsFile>>;

function hexColour() {
  return z.string().regex(/^#[0-9a-f]{6}$/i, 'is not a colour: write # and six digits, such as "#0e5a5e", in quotes');
}
