import type { CitedClaim } from '../../domain/view';
import { useSurroundings } from '../block-props';
import { ageOf, claimsOf } from '../claims';
import { Words } from './rich-text';
import './source-note.css';

/** Names of publishers and titles of sources are English in every language of the course. */
export const English = ({ children }: { children: string }) =>
  useSurroundings().language === 'en' ? children : <span lang="en">{children}</span>;

export const Publisher = ({ claim: { publisher, described } }: { claim: CitedClaim }) =>
  described ? publisher : <English>{publisher}</English>;

/** Who says so, when, and what it leaves out: one line per claim, right below the words that rest on it. */
export const SourceNote = ({ ids }: { ids: readonly string[] }) => {
  const { claims, t } = useSurroundings();
  if (!ids.length) return null;
  return (
    <ul class="sources">
      {ids.map((id) => {
        const claim = claims[id];
        return (
          claim && (
            <li>
              <b>{t.source.source}</b> <Publisher claim={claim} />, {ageOf(claim, t.source.undated)}.
              {claim.caveat && (
                <>
                  {' '}
                  <b>{t.source.leavesOut}</b> <Words line={claim.caveat} />
                </>
              )}
            </li>
          )
        );
      })}
    </ul>
  );
};

/** The source notes that belong right below this text (or any part of a view), without those that stand `elsewhere`. */
export const SourcesOf = ({ view, elsewhere }: { view: unknown; elsewhere?: unknown }) => {
  const { claims } = useSurroundings();
  const there = claimsOf(elsewhere, claims).inPlace;
  return <SourceNote ids={claimsOf(view, claims).inPlace.filter((id) => !there.includes(id))} />;
};
