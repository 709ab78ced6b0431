import { runMain } from './preview/fail';
import { helpText, readOptions } from './preview/options';

/** `npm run preview`: shows the packages in dist as they are. */
await runMain(async () => {
  const options = readOptions(process.argv.slice(2));
  if (!options) return console.log(helpText('Opens the local LMS with the packages that are in dist.', 'npm run preview'));
  const { serve } = await import('./preview/serve');
  await serve(options);
});
