import type { SourcesPart } from '../../domain/parts';
import { fill } from '../../domain/strings';
import { useSurroundings } from '../block-props';
import { Out } from '../components/channel';
import { Words } from '../components/rich-text';
import { English, Publisher } from '../components/source-note';
import { useCourse } from '../screen-props';
import { Actions } from '../shell/actions';
import { Heading } from '../shell/heading';
import './sources.css';

/** Every claim the course may use: what it says, who says so, whom it covers, what it leaves out. */
export const Sources = ({ part }: { part: SourcesPart }) => {
  const { t } = useSurroundings();
  const { send } = useCourse();
  return (
    <>
      <main id="main" class="stack-l">
        <Heading lead={<p>{t.source.intro}</p>}>{t.source.title}</Heading>
        <ul class="claims">
          {part.claims.map((claim) => (
            <li key={claim.id}>
              <p>
                {claim.myth && <b>{t.source.myth} </b>}
                <Words line={claim.statement} />
              </p>
              <p class="note">
                <Out href={claim.url}>
                  <Publisher claim={claim} />: <English>{claim.title}</English>
                </Out>{' '}
                {/* One text: some screen readers stop at the end of each. */}
                {`(${claim.published}). ${fill(t.source.scope, { scope: claim.scope })}.`}
                {claim.caveat && (
                  <>
                    {' '}
                    {t.source.leavesOut} <Words line={claim.caveat} />
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
      </main>
      <Actions onBack={() => send({ type: 'CLOSE_SOURCES' })} />
    </>
  );
};
