import { useSurroundings } from '../block-props';
import { useCourse } from '../screen-props';

const names: Readonly<Record<string, string>> = { en: 'English', es: 'Español' };

/** Each language under its own name, so that who needs it can read it. Place and answers stay. */
export const LanguageSwitch = () => {
  const { t, language } = useSurroundings();
  const { launched, send } = useCourse();
  const languages = launched.settings.languages ?? launched.outline.languages;
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons are not the fields of a form
    <div class="languages" role="group" aria-label={t.header.language}>
      {languages.map((one) => (
        <button
          key={one}
          type="button"
          class="tool"
          lang={one}
          aria-pressed={one === language}
          onClick={() => send({ type: 'LANGUAGE', language: one })}
        >
          {names[one] ?? one}
        </button>
      ))}
    </div>
  );
};
