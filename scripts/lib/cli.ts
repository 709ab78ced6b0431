import { pathToFileURL } from 'node:url';

/** Errors that say all there is to say: shown without a stack trace. */
const plainErrors = ['ContentError', 'PackageError', 'UsageError'];

export class UsageError extends Error {
  override name = 'UsageError';
}

/** Runs a script's main part when it was started by itself, not when another script imported it. */
export const runAsCli = async (url: string, main: () => Promise<void>): Promise<void> => {
  if (pathToFileURL(process.argv[1] ?? '').href !== url) return;
  try {
    await main();
  } catch (error) {
    const known = error instanceof Error && plainErrors.includes(error.name);
    console.error(known ? error.message : error);
    process.exitCode = 1;
  }
};
