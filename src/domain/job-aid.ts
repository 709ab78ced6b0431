import type { Role } from './outline';
import type { Line } from './text';
import type { CitedClaim } from './view';

export const aidSections = ['notice', 'say', 'avoid', 'steps'] as const;
export type AidSection = (typeof aidSections)[number];

/** The one-page job aids of all roles, in one language. */
export interface AidPart {
  readonly title: string;
  readonly screenLead: string;
  readonly sections: Readonly<Record<AidSection, AidSectionView>>;
  readonly extra: Readonly<Record<Role, { readonly heading: string; readonly text: Line }>>;
  readonly call: Readonly<Record<'heading' | 'danger' | 'number' | 'who', string>>;
  /** Channel id and what it is for, in order. */
  readonly channels: readonly { readonly id: string; readonly use: string }[];
  readonly close: string;
  readonly claims: Readonly<Record<string, CitedClaim>>;
}

export interface AidSectionView {
  readonly heading: string;
  readonly note?: Line;
  readonly points: readonly { readonly text: Line; readonly roles?: readonly Role[] }[];
}
