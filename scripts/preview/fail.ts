/** Something the person at the keyboard can mend; shown without a stack trace. */
export class Fail extends Error {
  override name = 'Fail';
}

export const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Runs a script's main part. Of errors that nobody expected the stack trace is wanted. */
export const runMain = async (main: () => Promise<void>): Promise<void> => {
  try {
    await main();
  } catch (error) {
    const expected = error instanceof Error && ['Fail', 'ContentError', 'PackageError'].includes(error.name);
    console.error(expected ? reason(error) : error);
    process.exitCode = 1;
  }
};
