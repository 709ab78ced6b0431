// Run by build.test.ts in processes with other time zones and languages.
import { buildPackage } from '../../scorm/package/build';
import { packageEditions } from '../../scorm/package/types';
import { input } from './fixture';

for (const edition of packageEditions) console.log(edition, (await buildPackage(input(edition))).sha256);
