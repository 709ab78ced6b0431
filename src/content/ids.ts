import { z } from 'zod';
import type { ContentFiles } from './files';
import type { Problem } from './problem';
import { parseYaml, type YamlFile } from './yaml-file';
import { check } from './zod-problems';

export const ledgerPath = 'modules/ids.lock.yaml';

const pageEntry = z.strictObject({ n: z.int().min(0).max(1295) });
const questionEntry = z.strictObject({
  n: z.int().min(0).max(1295),
  type: z.enum(['single', 'multiple', 'matching', 'ordering', 'conversation', 'plan']),
  keys: z.string().describe('Option keys that were ever published.'),
  answer: z.string().describe('What is right. A published question never changes it.'),
  says: z.string().describe('The English words when it was published, to notice reuse.'),
});

/** modules/ids.lock.yaml: every page and question id ever published, its number in saved records, and its meaning. */
const ledgerFile = z.strictObject({ pages: z.record(z.string(), pageEntry), questions: z.record(z.string(), questionEntry) });
export type LedgerData = z.output<typeof ledgerFile>;
export type QuestionEntry = z.output<typeof questionEntry>;
export interface Ledger extends LedgerData {
  readonly file: YamlFile;
}

/** Reads the ledger; a course without one starts with an empty ledger, and `npm run ids` fills it. */
export const readLedger = (files: ContentFiles, problems: Problem[]): Ledger | undefined => {
  const file = parseYaml(ledgerPath, files.get(ledgerPath) ?? 'pages: {}\nquestions: {}\n');
  const { value, problems: found } = check(file, ledgerFile);
  problems.push(...found);
  return value && { ...value, file };
};
