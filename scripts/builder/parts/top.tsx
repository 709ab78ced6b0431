import { Mark } from '../../preview/parts/icon';
import { usePractice } from '../practice';
import { type PageLanguage, pageLanguages, useSpeech } from '../words';

const names: Readonly<Record<PageLanguage, string>> = { en: 'English', es: 'Español' };

export const Top = ({ onLanguage }: { onLanguage: (language: PageLanguage) => void }) => {
  const { t, language } = useSpeech();
  const practice = usePractice();
  return (
    <header class="top">
      <a class="skip" href="#main">
        {t.page.skip}
      </a>
      <Mark />
      <div class="top-words">
        <h1>{t.page.title}</h1>
        <p>{t.page.lead}</p>
      </div>
      <nav class="top-ways" aria-label={t.page.language}>
        {(Object.keys(pageLanguages) as PageLanguage[]).map((one) => (
          <button
            key={one}
            type="button"
            lang={one}
            class="btn btn-secondary small"
            aria-pressed={one === language}
            onClick={() => onLanguage(one)}
          >
            {names[one]}
          </button>
        ))}
        {practice && (
          <a class="btn btn-quiet small" href="../">
            {t.page.lms}
          </a>
        )}
      </nav>
    </header>
  );
};
