import type { StorageSource } from '../browser-store';
import type { PortOptions } from '../options';

export interface Cmi5Options extends PortOptions {
  /** Everything below is replaced in tests. The query of the page's address. */
  readonly query?: string;
  readonly fetch?: typeof globalThis.fetch;
  /** The storage of this tab. */
  readonly tabStorage?: StorageSource;
  /** Of this page, not of the learner; any text without a space. */
  readonly pageId?: string;
  /** Milliseconds after which a request counts as unanswered. */
  readonly patience?: number;
}
