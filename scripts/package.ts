import { resolve } from 'node:path';
import { packageEditions } from '../scorm/package/types';
import { Fail, runAsCli } from './lib/cli';
import { pack, packProfile, readEditions } from './lib/pack';

const editions = packageEditions.join(', ');

await runAsCli(
  {
    name: 'npm run package',
    does: 'Builds the course and packs it for learning management systems and web servers.',
    flags: {
      profile: {
        type: 'string',
        value: 'FILE',
        help: 'What an organization set, such as scorm/profiles/example-school-district.yaml.\nThe zips carry its id. docs/profiles.md lists the keys.',
      },
      edition: {
        type: 'string',
        value: 'LIST',
        help: `${editions}; several with commas.\nDefault: the standards of the profile, else all.`,
      },
      out: { type: 'string', value: 'DIR', default: 'dist', help: 'Where the zips and SHA256SUMS go. Default: dist' },
      'no-build': { type: 'boolean', default: false, help: 'Pack what was built last as it is.' },
      today: {
        type: 'string',
        value: 'DATE',
        help: 'Judge dates in the profile by this day, year-month-day: to build an old package again.',
      },
    },
  },
  async ({ profile, edition, out, 'no-build': asItIs, today }) => {
    if (today !== undefined && !/^\d{4}-\d\d-\d\d$/.test(today)) {
      throw new Fail(`"${today}" is not a day. Write year-month-day, such as --today 2027-03-01.`);
    }
    const common = { root: process.cwd(), out: resolve(out), build: !asItIs };
    const chosen = edition === undefined ? undefined : readEditions(edition);
    console.log(
      profile === undefined
        ? await pack({ ...common, editions: chosen ?? packageEditions })
        : await packProfile({ ...common, profile, ...(chosen && { editions: chosen }), ...(today && { today }) }),
    );
  },
);
