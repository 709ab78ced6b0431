/** Lets the browser show and answer what is pressed before work goes on. Resolves in a later task, also in a hidden tab. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
