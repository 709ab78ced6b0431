/** Data model as a flat table: `cmi.core.lesson_status` → `passed`. */
export type Cmi = Readonly<Record<string, string>>;
export type LmsEdition = 'scorm12' | 'scorm2004';

interface Tree {
  [name: string]: string | Tree;
}

/** The nested form that scorm-again loads. */
export function nested(cmi: Cmi): Tree {
  const root: Tree = {};
  for (const [element, value] of Object.entries(cmi)) {
    const names = element.split('.');
    const last = names.pop() ?? '';
    let branch = root;
    for (const name of names) {
      const child = branch[name];
      const next: Tree = typeof child === 'object' ? child : {};
      branch[name] = next;
      branch = next;
    }
    branch[last] = value;
  }
  return root;
}

/** How many records a list such as `cmi.interactions` holds. */
export function count(cmi: Cmi, group: string): number {
  const numbers = Object.keys(cmi)
    .filter((element) => element.startsWith(`${group}.`))
    .map((element) => Number(element.slice(group.length + 1).split('.')[0]));
  return new Set(numbers).size;
}

const VOLATILE: Readonly<Record<LmsEdition, readonly string[]>> = {
  scorm12: ['cmi.core.exit', 'cmi.core.session_time', 'cmi.core.entry'],
  scorm2004: ['cmi.exit', 'cmi.session_time', 'cmi.entry'],
};

/** What the next launch finds. In 2004 an exit other than `suspend` ended the attempt, and its data with it. */
export function carriedOver(edition: LmsEdition, initial: Cmi, committed: Cmi): Cmi {
  const over = edition === 'scorm2004' && committed['cmi.exit'] !== 'suspend';
  const entry = edition === 'scorm12' ? 'cmi.core.entry' : 'cmi.entry';
  if (over) return { ...initial, [entry]: 'ab-initio' };
  const kept = Object.entries(committed).filter(([element]) => !VOLATILE[edition].includes(element));
  return { ...initial, ...Object.fromEntries(kept), [entry]: 'resume' };
}
