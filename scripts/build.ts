import { runAsCli } from './lib/cli';

await runAsCli(
  {
    name: 'npm run build',
    does: 'Checks the content and builds the course, without an LMS, into dist/app, and the package builder into dist/builder.',
    flags: {},
  },
  async () => {
    const { buildApp } = await import('./lib/build-app');
    await buildApp(process.cwd());
    const { buildBuilder } = await import('./builder/build');
    await buildBuilder(process.cwd());
    console.log('Built dist/app and dist/builder');
  },
);
