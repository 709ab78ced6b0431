import { type Line, plain } from '../domain/text';
import type { CitedClaim } from '../domain/view';

export interface CitedClaims {
  /** Stand below the words: a claim that may only be used with its caveat, or one whose words hold a number. */
  readonly inPlace: readonly string[];
  /** The others, for the list at the end of the page. */
  readonly rest: readonly string[];
}

/** These blocks are all about a number, so the claims they list stand in place too. */
const aboutNumbers: readonly unknown[] = ['chart', 'guess'];

/** The claims that a view cites: in its texts (claim nodes, wherever they stand) and in its `claims` lists. Each once, in reading order. */
export const claimsOf = (view: unknown, claims: Readonly<Record<string, CitedClaim>>): CitedClaims => {
  /** Claim id -> its words hold a number. */
  const cited = new Map<string, boolean>();
  const cite = (id: string, number: boolean) => claims[id] && cited.set(id, cited.get(id) || number);

  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if (isClaim(part)) cite(part[1], /\d/.test(plain(part[2])));
    const number = 'kind' in part && aboutNumbers.includes(part.kind);
    for (const [key, inner] of Object.entries(part)) {
      if (key === 'claims' && Array.isArray(inner)) for (const id of inner) cite(id, number);
      else walk(inner);
    }
  };
  walk(view);

  const ids = [...cited.keys()];
  const inPlace = ids.filter((id) => cited.get(id) || claims[id]?.bound);
  return { inPlace, rest: ids.filter((id) => !inPlace.includes(id)) };
};

const isClaim = (part: object): part is readonly ['claim', string, Line] =>
  Array.isArray(part) && part[0] === 'claim' && typeof part[1] === 'string' && Array.isArray(part[2]);

/** How old a claim is, in a word or two. */
export const ageOf = ({ year, published }: CitedClaim, undated: string): string => String(year ?? published ?? undated);
