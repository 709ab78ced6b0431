import { parse } from './json';

export interface Reply {
  /** HTTP status; 0 when no answer came, so that nobody knows whether the request arrived. */
  readonly status: number;
  readonly body: unknown;
  readonly etag: string | undefined;
  /** Milliseconds for which the server does not want to be asked again. */
  readonly wait: number;
}

export type Send = (method: string, url: string, headers: Readonly<Record<string, string>>, body?: string) => Promise<Reply>;

/** Browsers let requests outlive their page only up to 64 KB in all. */
const KEEPALIVE_LIMIT = 30_000;

/**
 * @param patience milliseconds after which a request counts as unanswered
 */
export const createSend =
  (fetch: typeof globalThis.fetch, patience: number): Send =>
  async (method, url, headers, body) => {
    const control = new AbortController();
    const timer = setTimeout(() => control.abort(), patience);
    try {
      const response = await fetch(url, {
        method,
        headers,
        signal: control.signal,
        cache: 'no-store',
        // The address of this page holds what the LMS gave to this learner alone.
        referrerPolicy: 'no-referrer',
        ...(body !== undefined && { body, keepalive: body.length < KEEPALIVE_LIMIT }),
      });
      const wait = Number(response.headers.get('Retry-After')) * 1000;
      return {
        status: response.status,
        body: parse(await response.text()),
        etag: response.headers.get('ETag') ?? undefined,
        wait: wait > 0 ? Math.min(wait, 60_000) : 0,
      };
    } catch {
      return { status: 0, body: undefined, etag: undefined, wait: 0 };
    } finally {
      clearTimeout(timer);
    }
  };

export const isTaken = ({ status }: Reply): boolean => status >= 200 && status < 300;

/** Nothing is wrong with what was asked: the same request may succeed another time. */
export const isPassing = ({ status }: Reply): boolean =>
  status === 0 || status === 401 || status === 408 || status === 425 || status === 429 || status >= 500;
