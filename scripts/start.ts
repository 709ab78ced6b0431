import { runAsCli } from './lib/cli';
import { readOptions, serveFlags } from './preview/options';

/** From a fresh clone to a course in an LMS; nothing is built that has not changed. */
await runAsCli(
  {
    name: 'npm start',
    does: 'Checks the content, builds and packs what has changed, and opens the local LMS.',
    flags: serveFlags,
  },
  async (flags) => {
    const options = readOptions(flags);
    const { refreshCourse } = await import('./preview/course');
    await refreshCourse();
    const { serve } = await import('./preview/serve');
    await serve(options);
  },
);
