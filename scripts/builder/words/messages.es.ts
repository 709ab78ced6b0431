/**
 * What the checks of a profile say, in Spanish. They say it in English, because they also run on the command line; a
 * pattern with the same number of gaps stands for each message.
 */
const messages: readonly (readonly [pattern: RegExp, spanish: string | ((...found: string[]) => string)])[] = [
  [
    /^is missing\. A line of the state .*/,
    'falta. La línea del estado solo aparece con fuente, fecha y quien la revisó; sin eso, deje solo el nombre del estado.',
  ],
  [/^is missing, and the package has this language\..*/, 'falta, y el paquete tiene este idioma. Escríbalo también.'],
  [/^is missing\..*/, 'falta. Complételo.'],
  [/^is empty.*/, 'está vacío. Complételo.'],
  [/^should be a number.*/, 'debe ser un número.'],
  [/^should be (?:a whole number|int).*/, 'debe ser un número entero.'],
  [/^should be .*/, 'no tiene la forma debida. Escríbalo de nuevo.'],
  [/^needs at least (\d+) entr(?:y|ies)\.$/, 'elija al menos $1.'],
  [/^needs at least (\d+)\.$/, 'debe ser $1 como mínimo.'],
  [/^may have (\d+) at most\.$/, 'debe ser $1 como máximo.'],
  [/^is over (\d+) characters.*/, 'tiene más de $1 caracteres; dígalo más breve.'],
  [/^is not a phone number: it has fewer.*/, 'no es un número de teléfono: tiene menos de tres cifras.'],
  [/^is not a phone number.*/, 'no es un número de teléfono: use cifras, espacios y + ( ) - .'],
  [/^is not a web address.*/, 'no es una dirección web: escríbala completa, por ejemplo https://example.org/pagina'],
  [/^is neither an email.*/, 'no es un correo ni una dirección web; las direcciones web empiezan con https://'],
  [/^is not an email address.*/, 'no es un correo electrónico.'],
  [/^is not a date.*/, 'no es una fecha: escriba año-mes-día, por ejemplo 2026-11-22.'],
  [/^(\d{4}-\d\d-\d\d) is in the future\..*/, '$1 está en el futuro. Escriba el día en que alguien lo revisó.'],
  [/^(\d{4}-\d\d-\d\d) is more than a year ago\..*/, '$1 fue hace más de un año. Revíselo otra vez y escriba el nuevo día.'],
  [/^has no way to be reached\..*/, 'no tiene cómo contactarlo. Agregue teléfono, correo o formulario.'],
  [/^is never shown.*/, 'no se muestra nunca: ese idioma está desactivado.'],
  [/^counts for SCORM 1\.2 only.*/, 'solo vale para SCORM 1.2, y esa edición está desactivada.'],
  [/^needs the organization.*/, 'necesita el nombre de la organización: quien no ve el logotipo oye su nombre.'],
  [
    /^has no effect in a package for reviewers.*/,
    'no tiene efecto en un paquete para revisión. Déjelo vacío o desactive la revisión.',
  ],
  [
    /^(#\w{6}) cannot be read in the (light|dark) theme: .* contrast of ([\d.]+):1, .* such as "(#\w{6})"\.$/,
    (_, colour, theme, ratio, better) =>
      `${colour} no se lee bien (tema ${theme === 'dark' ? 'oscuro' : 'claro'}): el contraste sería de ${ratio}:1 y se necesita 4.5:1. Pruebe con ${better}.`,
  ],
  [/^is not a colour.*/, 'no es un color: escriba # y seis cifras, por ejemplo #0e5a5e.'],
  [
    /^is not an id.*/,
    'debe tener solo letras minúsculas sin acento, números y guiones, 24 como máximo, y empezar con una letra.',
  ],
  [/^the file name is no id\..*/, 'falta el nombre corto. Use letras minúsculas y guiones.'],
  [
    /^holds a line break or an invisible character.*/,
    'contiene un salto de línea o un carácter invisible; escríbalo de nuevo en una línea.',
  ],
  [/^names something twice.*/, 'nombra algo dos veces.'],
  [/^is not known: "([\s\S]*?)"[\s\S]*/, 'no se conoce: «$1».'],
  [/^may be: (.*?)\..*/, 'puede ser: $1.'],
  [/^"(.*)" is not in this course\..*/, '«$1» no existe en este curso.'],
  [/^(?:.* )?has the unknown key "(.*?)".*/, 'tiene la clave desconocida «$1».'],
  [/^(.*?) ?does not lie beside the profile\..*/, '$1: elija el archivo del logotipo.'],
  [/^.*has (\d+) KB; export it with at most (\d+) KB\.$/, 'tiene $1 KB; expórtelo con $2 KB como máximo.'],
  [/^.*is over 200 KB.*/, 'tiene más de 200 KB; expórtelo más pequeño.'],
  [
    /^.*is neither an SVG drawing nor a PNG picture.*/,
    'no es un dibujo SVG ni una imagen PNG; expórtelo en uno de esos formatos.',
  ],
  [/^.*is a broken (?:SVG|PNG).*/, 'el archivo está dañado; expórtelo de nuevo.'],
  [/^.*holds a script.*/, 'contiene un programa; expórtelo sin él.'],
  [/^.*holds <(.*?)>, which a logo may not.*/, 'contiene <$1>, que un logotipo no puede tener; exporte solo figuras.'],
  [/^.*points outside the drawing.*/, 'apunta fuera del dibujo; expórtelo con todo incluido.'],
  [/^.*has a style sheet that loads something.*/, 'tiene una hoja de estilo que carga algo; expórtelo con atributos simples.'],
  [/^.*defines entities.*/, 'define entidades; expórtelo como SVG simple.'],
  [/^.*is too complex.*/, 'es demasiado complejo; exporte un dibujo más simple.'],
  [/^.*has no viewBox.*/, 'no tiene viewBox y no se puede ampliar; expórtelo con él.'],
  [/^.*draws nothing.*/, 'no dibuja nada.'],
  [/^.*is (\d+) x (\d+) pixels; (\d+) on a side.*/, 'mide $1 x $2 píxeles; el máximo es $3 por lado.'],
  [/^is not a logo.*/, 'no es un logotipo: elija un archivo SVG o PNG.'],
  [/^has (\d+) KB; a profile has at most (\d+) KB.*/, 'tiene $1 KB; un perfil tiene $2 KB como máximo.'],
  [/^is not valid YAML.*/, 'no es YAML válido.'],
  [/^is nested too deeply.*/, 'está anidado demasiado hondo para leerse.'],
  [/^repeats itself through too many aliases.*/, 'se repite por medio de demasiados alias.'],
];

/** The Spanish of a check's message; undefined for one that is not in the list. */
export const inSpanish = (message: string): string | undefined => {
  const found = messages.find(([pattern]) => pattern.test(message));
  if (!found) return undefined;
  const [pattern, spanish] = found;
  return typeof spanish === 'string' ? message.replace(pattern, spanish) : message.replace(pattern, spanish);
};
