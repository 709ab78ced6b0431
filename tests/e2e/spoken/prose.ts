/** Phrases of the virtual screen reader as lines that a person can read from top to bottom. */
export const prose = (phrases: readonly string[]): string[] => {
  const lines: string[] = [];
  /** Words of the paragraph that is being read. */
  let paragraph: string[] | undefined;
  /** "2 of 5: " before the next line. */
  let place = '';
  /** What was just read as a name; the reader then reads its parts again. */
  let named = '';
  const say = (line: string) => {
    lines.push(place + line);
    place = '';
  };
  const flush = () => {
    if (paragraph?.length) say(tidy(paragraph.join(' ')));
    paragraph = undefined;
  };
  for (const phrase of phrases) {
    if (phrase === 'paragraph') {
      flush();
      paragraph = [];
    } else if (phrase === 'end of paragraph') flush();
    else if (phrase.startsWith('end of ') || phrase.startsWith('end, ')) named = '';
    else {
      const item = phrase.match(/^listitem, level \d+, position (\d+), set size (\d+)$/);
      const heading = phrase.match(/^heading, (.*), level (\d)$/);
      const control = phrase.match(
        /^(link|button|radio|checkbox|combobox|option|image|group|dialog|navigation|table|summary), (.*)$/,
      );
      if (item) place = `${item[1]} of ${item[2]}: `;
      else if (heading) {
        flush();
        named = heading[1] ?? '';
        say(`heading ${heading[2]}: ${named}`);
      } else if (/^(list|term|definition|group|strong|rowgroup|status|banner|main|figure|caption|row, .*)$/.test(phrase))
        continue;
      else if (control?.[1] === 'link' && paragraph?.length) paragraph.push(`${control[2]} (link)`);
      else if (control) {
        flush();
        named = control[2] ?? '';
        say(`${control[1]}: ${shorter(named)}`);
      } else if (paragraph) paragraph.push(phrase);
      else if (!named.includes(phrase)) say(phrase);
    }
  }
  return joined(lines);
};

/** Without what is the same at every control, and without the inner values of a list. */
const shorter = (name: string): string =>
  name
    .replace(/, position (\d+), set size (\d+)$/, ' ($1 of $2)')
    .replace(/, has popup listbox, not expanded$/, '')
    .replace(/, [a-z-], not selected/, '')
    .replace(/, (not disabled|-)$/, '');

const tidy = (text: string): string => text.replace(/ +([.,:;!?)])/g, '$1').replace(/\( +/g, '(');

/** A source note comes in pieces, because its parts are marked. */
const joined = (lines: readonly string[]): string[] => {
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole[whole.length - 1];
    const goesOn = last !== undefined && (/^[,.:;]/.test(line) || last.endsWith(',') || labels.test(last));
    if (goesOn) whole[whole.length - 1] = tidy(`${last} ${line}`);
    else whole.push(line);
  }
  return whole;
};
const labels = /(Source|Fuente|Leaves out|Lo que no incluye|You said|Usted dijo):$/;
