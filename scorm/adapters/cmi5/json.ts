/** What came as JSON from outside: nothing is known about it. */
export type Json = Readonly<Record<string, unknown>>;

/** `{}` for everything that is not an object. */
export const object = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export function parse(source: string | null | undefined): unknown {
  try {
    return JSON.parse(source ?? '');
  } catch {
    return undefined;
  }
}

/** An absolute `http(s)` address, or `''`: nothing else may be asked or gone to. */
export function webAddress(value: unknown): string {
  try {
    const { protocol, href } = new URL(text(value));
    return /^https?:$/.test(protocol) ? href : '';
  } catch {
    return '';
  }
}
