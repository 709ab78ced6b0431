import { z } from 'zod';
import { bankStructure, bankWords, finalRules } from './schema/bank';
import { certificateWords } from './schema/certificate';
import { channelsFile, channelsWords, claimsFile, claimsWords } from './schema/claims';
import { courseStructure, courseWords, mediaWords } from './schema/course';
import { interfaceWords } from './schema/interface';
import { aidStructure, aidWords } from './schema/job-aid';
import { lessonStructure, lessonWords } from './schema/lesson';
import { settingsFile } from './schema/settings';

/** Where editors find them: the first line of each YAML file points here. */
export const schemaFolder = 'modules/schema';

const schemas = (editions: readonly string[]): Readonly<Record<string, z.ZodType>> => ({
  course: courseStructure,
  'course-words': courseWords(),
  lesson: lessonStructure,
  'lesson-words': lessonWords(),
  bank: bankStructure,
  'bank-words': bankWords(),
  final: finalRules,
  claims: claimsFile,
  'claims-words': claimsWords(),
  channels: channelsFile,
  'channels-words': channelsWords(),
  'job-aid': aidStructure,
  'job-aid-words': aidWords(),
  'certificate-words': certificateWords,
  'interface-words': interfaceWords,
  'media-words': mediaWords(),
  settings: settingsFile(editions),
});

/**
 * JSON Schemas for autocomplete in editors, by file name. The validator itself uses the zod schemas, which know more.
 *
 * @param editions the standards that a profile may name
 */
export const jsonSchemas = (editions: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(schemas(editions)).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`,
    ]),
  );
