import { z } from 'zod';
import { type AidSection, aidSections } from '../../domain/job-aid';
import { keyed, keysOf } from '../block';
import { optionKey, roleId } from './ids';
import { line, plainWords } from './text';

const point = z.strictObject({
  key: optionKey,
  roles: z.array(roleId).min(1).optional().describe('Only on the page of these roles. Leave out for all.'),
});

const each = <T>(make: (section: AidSection) => T): Record<AidSection, T> =>
  Object.fromEntries(aidSections.map((section) => [section, make(section)])) as Record<AidSection, T>;

/** modules/job-aid.yaml: one page per role to print and keep, what stands on it and in which order. */
export const aidStructure = z.strictObject({
  ...each(() => z.array(point).min(1).max(20)),
  extra: z.array(roleId).min(1).describe('Roles whose page has a box of its own.'),
  channels: z
    .array(z.string())
    .min(1)
    .max(6)
    .describe('Ids from modules/channels.yaml, below the state line and the local contacts.'),
});
export type AidStructure = z.output<typeof aidStructure>;

/** modules/job-aid.LANGUAGE.yaml */
export const aidWords = (structure?: AidStructure) =>
  z.strictObject({
    title: plainWords,
    screenLead: plainWords.describe('On screen only, above the page.'),
    ...each((section) =>
      z.strictObject({ heading: plainWords, note: line.optional(), points: keyed(keysOf(structure?.[section]), line) }),
    ),
    extra: keyed(structure?.extra, z.strictObject({ heading: plainWords, text: line })),
    call: z.strictObject({ heading: plainWords, danger: plainWords, number: plainWords, who: plainWords }),
    channels: keyed(structure?.channels, plainWords).describe('What each line is for, in a few words.'),
    close: plainWords,
  });
export type AidWords = z.output<ReturnType<typeof aidWords>>;
