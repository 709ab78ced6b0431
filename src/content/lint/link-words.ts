import { plain } from '../../domain/text';
import { parts } from '../learner-text';
import type { Rule } from '.';
import { everyText } from './every-text';

const empty: Readonly<Record<string, RegExp>> = {
  en: /^(click|tap|press)?\s*(here|this|more|link|read more|learn more|see more|this (link|page|site)|website|page)?$/i,
  es: /^(haga clic|oprima|presione|toque)?\s*(aquí|acá|este|más|enlace|leer más|ver más|más información|este (enlace|sitio)|esta página|sitio web|página)?$/i,
};

/** Words of a link say where it leads, also when they are read out alone. */
export const linkWords: Rule = (course) =>
  everyText(course).flatMap(({ file, path, language, text }) =>
    parts(text).flatMap((part) => {
      if (typeof part === 'string' || part[0] !== 'link') return [];
      const words = plain(part[2]).trim();
      return empty[language]?.test(words)
        ? [file.problem(path, `has a link called "${words}". Name the page that it opens.`)]
        : [];
    }),
  );
