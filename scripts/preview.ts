import { runAsCli } from './lib/cli';
import { readOptions, serveFlags } from './preview/options';

await runAsCli(
  { name: 'npm run preview', does: 'Opens the local LMS with the packages that are in dist.', flags: serveFlags },
  async (flags) => {
    const options = readOptions(flags);
    const { serve } = await import('./preview/serve');
    await serve(options);
  },
);
