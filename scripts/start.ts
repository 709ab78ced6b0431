import { runMain } from './preview/fail';
import { helpText, readOptions } from './preview/options';

/** `npm start`: from a fresh clone to a course in an LMS; nothing is built that has not changed. */
await runMain(async () => {
  const options = readOptions(process.argv.slice(2));
  if (!options) {
    return console.log(helpText('Checks the content, builds and packs what has changed, and opens the local LMS.', 'npm start'));
  }
  const { refreshCourse } = await import('./preview/course');
  await refreshCourse();
  const { serve } = await import('./preview/serve');
  await serve(options);
});
