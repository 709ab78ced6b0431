import { useSurroundings } from '../block-props';
import { ageOf, claimsOf } from '../claims';
import { More } from '../components/more';
import { Words } from '../components/rich-text';
import { Publisher } from '../components/source-note';

/** Sources of the page that did not have to stand right below their words. */
export const PageSources = ({ view }: { view: unknown }) => {
  const { t, claims } = useSurroundings();
  const { rest } = claimsOf(view, claims);
  if (!rest.length) return null;
  return (
    <More label={t.source.page}>
      <ul class="sources">
        {rest.map((id) => {
          const claim = claims[id];
          return (
            claim && (
              <li key={id}>
                <Words line={claim.statement ?? []} /> <b>{t.source.source}</b> <Publisher claim={claim} />,{' '}
                {ageOf(claim, t.source.undated)}.
              </li>
            )
          );
        })}
      </ul>
    </More>
  );
};
