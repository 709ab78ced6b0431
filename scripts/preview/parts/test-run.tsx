import { useEffect, useRef, useState } from 'preact/hooks';
import { plain } from '../../../src/domain/text';
import type { Desk } from '../lms/desk';
import { packageKey } from '../lms/setup';
import { reportText, testReport } from '../lms/test-report';
import type { TestRun as Run, Tester } from '../lms/tester';
import { readKnown, readOutline } from '../walker/known';
import { settingsOf } from '../walker/walk';
import { Select } from './fields';
import { Icon } from './icon';

interface Offered {
  readonly roles: readonly { readonly id: string; readonly label: string }[];
  readonly languages: readonly { readonly id: string; readonly label: string }[];
}

const names: Readonly<Record<string, string>> = { en: 'English', es: 'Español' };
const nothing: Offered = { roles: [], languages: [] };

/** The roles and languages of the chosen package, as its own files name them; nothing yet while they are read. */
const useOffered = (desk: Desk): Offered | undefined => {
  const [offered, offer] = useState<Offered>();
  const key = desk.package && packageKey(desk.setup);
  useEffect(() => {
    const asked = new AbortController();
    const read = (path: string) => fetch(`package/${key}/${path}`, { signal: asked.signal }).then((response) => response.text());
    const take = async () => {
      const { languages, roles: all } = await readOutline(read);
      const { start } = await readKnown(read, languages.includes('en') ? 'en' : (languages[0] ?? 'en'));
      // An organization may offer fewer roles than the course has.
      // Only its first tag: the policy of this page would refuse the styles of the rest.
      const [firstTag = ''] = (await read('index.html')).split('<head');
      const { roles = all } = settingsOf(new DOMParser().parseFromString(firstTag, 'text/html'));
      offer({
        roles: roles.map((id) => ({ id, label: plain(start.course.roles[id]?.name ?? [id]) })),
        languages: languages.map((id) => ({ id, label: names[id] ?? id })),
      });
    };
    offer(undefined);
    // A package that cannot be read says so when it is tested.
    if (key) take().catch(() => offer(nothing));
    return () => asked.abort();
  }, [key]);
  return offered;
};

/** Takes the chosen package to a pass by itself, in view, and says what this LMS recorded. */
export const TestRun = ({ desk, tester }: { desk: Desk; tester: Tester }) => {
  const offered = useOffered(desk);
  const { roles, languages } = offered ?? nothing;
  const [wanted, want] = useState({ role: '', language: '' });
  const role = (roles.find(({ id }) => id === wanted.role) ?? roles[0])?.id ?? '';
  const language = (languages.find(({ id }) => id === wanted.language) ?? languages[0])?.id ?? 'en';
  const { run, running } = tester;
  const card = useRef<HTMLElement>(null);
  // It begins once the package has been read. The package builder asks for a test in the address; a reload of the page is none.
  const [asked, ask] = useState(new URLSearchParams(location.search).get('test') === '1');
  useEffect(() => {
    if (!asked || !offered) return;
    ask(false);
    const address = new URL(location.href);
    address.searchParams.delete('test');
    history.replaceState(null, '', address);
    void tester.start(role, language);
  }, [asked, offered]);
  useEffect(() => {
    // Button and course stand together while it runs; afterwards the report is what one wants to see.
    if (run) card.current?.scrollIntoView();
    const stop = ({ key }: KeyboardEvent) => key === 'Escape' && tester.stop();
    if (running) addEventListener('keydown', stop);
    return () => removeEventListener('keydown', stop);
  }, [running]);
  return (
    <section class="card test" aria-labelledby="test-title" ref={card}>
      <h2 id="test-title">Test in a practice LMS</h2>
      <p class="hint">
        A program takes the package to a pass while you watch, every answer right, and then says what this LMS recorded. It has a
        learner of its own;{' '}
        {desk.setup.edition === 'standalone'
          ? 'what this browser kept of the course is forgotten.'
          : 'nobody else’s record changes.'}
      </p>
      <div class="test-form">
        {roles.length > 1 && (
          <Select id="test-role" label="Role" choices={roles} value={role} onPick={(id) => want({ ...wanted, role: id })} />
        )}
        {languages.length > 1 && (
          <Select
            id="test-language"
            label="Language"
            choices={languages}
            value={language}
            onPick={(id) => want({ ...wanted, language: id })}
          />
        )}
        {/* One button for both, so that focus stays where it was pressed. */}
        <button
          type="button"
          id="test"
          class="btn btn-primary"
          aria-disabled={desk.package ? undefined : 'true'}
          onClick={() => (running ? tester.stop() : ask(desk.package !== undefined))}
        >
          <Icon name={running ? 'stop' : 'play'} />
          {running ? 'Stop the test' : 'Test this package'}
        </button>
      </div>
      <p class="hint" id="test-at">
        {running && `Running: ${run?.at || 'starting'}. Escape stops it, too.`}
      </p>
      <div role="status">{run && !running && <Report run={run} desk={desk} />}</div>
    </section>
  );
};

const Report = ({ run, desk }: { run: Run; desk: Desk }) => {
  const { good, verdict, facts, refused } = testReport(run);
  const copy = () =>
    navigator.clipboard.writeText(reportText(run)).then(
      () => desk.say('The report is copied.'),
      () => desk.say('The browser does not let this page copy. Select the report and copy it.'),
    );
  return (
    <div id="test-report">
      <p class={good ? 'value mood-good' : 'value mood-bad'} id="test-verdict">
        <Icon name={good ? 'check' : 'warn'} />
        {verdict}
      </p>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {(run.session || run.seen) && (
          <div>
            <dt>A strict LMS would refuse</dt>
            <dd>{refused.length ? `${refused.length}:` : 'Nothing'}</dd>
          </div>
        )}
      </dl>
      {refused.length > 0 && (
        <ul>
          {refused.map((line) => (
            <li key={line}>
              <code>{line}</code>
            </li>
          ))}
        </ul>
      )}
      <p class="test-tools">
        <button type="button" class="btn btn-secondary small" onClick={copy}>
          <Icon name="copy" />
          Copy report
        </button>
        <button type="button" class="btn btn-secondary small" onClick={() => print()}>
          Print report
        </button>
      </p>
    </div>
  );
};
