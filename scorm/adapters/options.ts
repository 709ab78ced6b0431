import type { StorageSource } from './browser-store';
import type { Clock, WindowLike } from './find-api';
import type { StorageEvents } from './mirror';
import type { EndStatus } from './model12';

export interface PortOptions {
  /** Part of the key under which this browser keeps the record when no LMS does. */
  readonly courseId: string;
  /** Version of the form of saved texts; a text of another one is never read from this browser. */
  readonly version?: string;
  /** SCORM 1.2 only; `passed-failed` unless said otherwise. */
  readonly endStatus?: EndStatus;
  /** A copy to look at: nothing is read, kept or reported. */
  readonly silent?: boolean;
  /** Replaced in tests. */
  readonly window?: WindowLike;
  readonly clock?: Clock;
  readonly storage?: StorageSource;
  readonly storageEvents?: StorageEvents;
}
