import type { Settings } from '../../../src/domain/settings';
import type { PackageEdition } from '../types';

/** A checked profile: what an organization set, in the pieces in which a package needs it. */
export interface Profile {
  /** Absent for the course's own packages. */
  readonly id?: string;
  /** What the running course gets. */
  readonly settings: Settings;
  /** Absent: all of the course. */
  readonly languages?: readonly string[];
  /** Absent: all there are. */
  readonly standards?: readonly PackageEdition[];
  /** Safety groups that must be right; absent: all of the course. */
  readonly mustPass?: readonly string[];
  /** Style sheet with the organization's colours. */
  readonly style?: string;
  /** Checked and cleaned. */
  readonly logo?: { readonly name: string; readonly bytes: Uint8Array };
}
