import './no-eval';
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@fontsource-variable/fraunces/wght.css';
import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/buttons.css';
import './builder.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Kit } from '../../scorm/package/app/kit';
import { readKit } from '../../scorm/package/app/kit-file';
import { App } from './app';
import { Top } from './parts/top';
import { type PageLanguage, pageLanguages, SpeechContext, speechIn } from './words';

const fetchKit = async (): Promise<Kit> => {
  const response = await fetch('kit.zip');
  if (!response.ok) throw new Error(String(response.status));
  return readKit(new Uint8Array(await response.arrayBuffer()));
};

const firstLanguage = (): PageLanguage => {
  const wanted = new URLSearchParams(location.search).get('lang') ?? navigator.language.slice(0, 2);
  return Object.hasOwn(pageLanguages, wanted) ? (wanted as PageLanguage) : 'en';
};

const Page = () => {
  const [language, setLanguage] = useState(firstLanguage);
  const [kit, setKit] = useState<Kit | 'failed'>();
  const speech = speechIn(language);
  const { page } = speech.t;
  useEffect(() => {
    fetchKit().then(setKit, () => setKit('failed'));
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = page.title;
  }, [language, page]);
  return (
    <SpeechContext.Provider value={speech}>
      <Top onLanguage={setLanguage} />
      {kit && kit !== 'failed' ? (
        <App kit={kit} />
      ) : (
        <main id="main" tabIndex={-1} class="alone">
          <p role="status">{kit ? page.failed : page.loading}</p>
        </main>
      )}
    </SpeechContext.Provider>
  );
};

const root = document.getElementById('app');
if (root) render(<Page />, root);
