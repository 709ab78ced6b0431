import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchemas, schemaFolder } from '../src/content/json-schemas';
import { runAsCli } from './lib/cli';

/** Writes the JSON Schemas that editors use for autocomplete. */
await runAsCli(import.meta.url, async () => {
  await mkdir(schemaFolder, { recursive: true });
  for (const [name, text] of Object.entries(jsonSchemas())) await writeFile(join(schemaFolder, name), text);
  console.log(`Wrote ${schemaFolder}`);
});
