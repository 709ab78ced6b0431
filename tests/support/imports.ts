import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

export interface Import {
  /** Path from the project folder, and the folder or package that is imported. */
  readonly from: string;
  readonly to: string;
  /** Only types: nothing of it reaches the browser. */
  readonly types: boolean;
}

const statement = /(?:^|\n)\s*(import|export)\s+(type\s+)?([^'"`;]*?\bfrom\s+)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

/** Every name between the braces is marked as a type, as in `import { type A, type B } from`. */
const namesOnlyTypes = (names: string): boolean => {
  const braces = /^\{([^}]*)\}\s*from\s*$/s.exec(names.trim())?.[1];
  const list = braces?.split(',').flatMap((name) => name.trim() || []) ?? [];
  return list.length > 0 && list.every((name) => name.startsWith('type '));
};

/** All imports of a source text, `export … from` and `import()` too. */
export const importsOf = (file: string, source: string): Import[] => {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...code.matchAll(statement)].map(([, , type, names = '', fixed, dynamic]) => {
    const name = fixed ?? dynamic ?? '';
    const to = name.startsWith('.') ? posix.join(posix.dirname(file), name) : name;
    return { from: file, to, types: type !== undefined || namesOnlyTypes(names) };
  });
};

/** Source files below a folder, by path from the root. */
export const sourcesIn = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : sourcesIn(root, path);
    return /\.(tsx?|mjs|css)$/.test(entry.name) ? [path] : [];
  });

export const readSource = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');
