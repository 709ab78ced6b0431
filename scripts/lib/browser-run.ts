import { Fail } from './cli';
import { playwright, runStep, steps } from './steps';

/**
 * Packs the course and runs Playwright on it, outside of `npm test`.
 *
 * @param env what the specs look for, on top of this process's own environment
 * @returns whether all of it passed
 */
export const browserRun = async (args: readonly string[], env: NodeJS.ProcessEnv): Promise<boolean> => {
  const packages = steps.find(({ name }) => name === 'packages');
  if (!packages || runStep(packages, {}).failed) throw new Fail('The packages could not be made; see above.');
  // Loaded late: it brings Playwright along.
  const { findBrowser } = await import('./tools');
  const { failed } = runStep({ name: 'browser', args: playwright(...args) }, { ...env, COURSE_BROWSER: findBrowser() });
  return failed === 0;
};
