import { z } from 'zod';
import type { BlockKind, ViewOf } from '../block';
import { aid } from './aid';
import { callout } from './callout';
import { channels } from './channels';
import { chart } from './chart';
import { choice } from './choice';
import { conversation } from './conversation';
import { dialogue } from './dialogue';
import { guess } from './guess';
import { matching } from './matching';
import { ordering } from './ordering';
import { picture } from './picture';
import { plan } from './plan';
import { signs } from './signs';
import { sort } from './sort';
import { summary } from './summary';
import { text } from './text';

/** Every block kind that authors may use. A new kind: its file and a line here (and its component in src/ui/blocks). */
export const blockKinds = {
  text,
  callout,
  picture,
  dialogue,
  guess,
  sort,
  matching,
  signs,
  conversation,
  ordering,
  choice,
  chart,
  channels,
  plan,
  summary,
  aid,
} as const;

export type BlockKindName = keyof typeof blockKinds;

/** What screens get: one shape per kind, told apart by `kind`. */
export type BlockViews = { [K in BlockKindName]: ViewOf<(typeof blockKinds)[K]> };
export type BlockView = BlockViews[BlockKindName];

type StructureOf<K> = K extends BlockKind<infer S, infer _W, infer _V> ? S : never;
export type BlockStructure = { [K in BlockKindName]: StructureOf<(typeof blockKinds)[K]> }[BlockKindName];

/** Any kind, when only the contract matters. */
export type AnyBlockKind = BlockKind<{ id: string; kind: string }, unknown, unknown>;
export const kindOf = (name: string): AnyBlockKind => blockKinds[name as BlockKindName] as unknown as AnyBlockKind;

const structures = Object.values(blockKinds).map(({ structure }) => structure) as unknown as [z.ZodType<BlockStructure>];

/** One block of a page, whatever its kind. */
export const blockStructure = z.discriminatedUnion('kind', structures as never) as unknown as z.ZodType<BlockStructure>;

/** The words of any block, for editors that do not know the structure. */
export const anyBlockWords = z.union(Object.values(blockKinds).map(({ words }) => words() as z.ZodType) as [z.ZodType]);
