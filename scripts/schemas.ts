import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageEditions } from '../scorm/package/types';
import { jsonSchemas, schemaFolder } from '../src/content/json-schemas';
import { runAsCli } from './lib/cli';

await runAsCli(
  { name: 'npm run schemas', does: 'Writes the JSON Schemas that editors use for autocomplete.', flags: {} },
  async () => {
    await mkdir(schemaFolder, { recursive: true });
    for (const [name, text] of Object.entries(jsonSchemas(packageEditions))) await writeFile(join(schemaFolder, name), text);
    console.log(`Wrote ${schemaFolder}`);
  },
);
