import type { CallRecord } from './recorder';
import { clockTime } from './time';

/** One call a line, oldest first, for a message to whoever can mend it. */
export const logText = (calls: readonly CallRecord[]): string =>
  calls
    .map(({ at, call, words, answer, code, broken }) => {
      const asked = `${clockTime(at, true)} ${call}(${words.map((word) => JSON.stringify(word)).join(', ')}) = ${JSON.stringify(answer)}`;
      return [code === '0' ? asked : `${asked} error ${code}`, ...broken.map((rule) => `  RULE BROKEN: ${rule}`)].join('\n');
    })
    .join('\n');
