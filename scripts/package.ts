import { resolve } from 'node:path';
import { packageEditions } from '../scorm/package/types';
import { runAsCli } from './lib/cli';
import { pack, readEditions } from './lib/pack';

const editions = packageEditions.join(', ');

await runAsCli(
  {
    name: 'npm run package',
    does: 'Builds the course and packs it for learning management systems and web servers.',
    flags: {
      edition: { type: 'string', value: 'LIST', default: editions, help: `${editions}; several with commas. Default: all.` },
      out: { type: 'string', value: 'DIR', default: 'dist', help: 'Where the zips and SHA256SUMS go. Default: dist' },
      'no-build': { type: 'boolean', default: false, help: 'Pack what is in dist/app as it is.' },
    },
  },
  async ({ edition, out, 'no-build': asItIs }) => {
    console.log(await pack({ root: process.cwd(), editions: readEditions(edition), out: resolve(out), build: !asItIs }));
  },
);
