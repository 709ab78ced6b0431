import type { CallRecord } from './recorder';

export interface Counts {
  readonly calls: number;
  readonly commits: number;
  readonly bytes: number;
  readonly violations: number;
}

const size = new TextEncoder();

export function count(calls: readonly CallRecord[]): Counts {
  const sum = (value: (call: CallRecord) => number): number => calls.reduce((total, call) => total + value(call), 0);
  return {
    calls: calls.length,
    commits: sum(({ call }) => (/Commit$/.test(call) ? 1 : 0)),
    bytes: sum(({ call, words }) => (/SetValue$/.test(call) ? size.encode(words[1]).length : 0)),
    violations: sum(({ broken }) => broken.length),
  };
}

export const inBytes = (bytes: number): string =>
  bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(bytes < 1e5 ? 1 : 0)} kB`;
