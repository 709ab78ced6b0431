import { type Document, isMap, isNode, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Problem } from './problem';

export type Path = readonly PropertyKey[];

/** A parsed YAML file that can say where each value stands. */
export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** A problem at the value with this path, or at its nearest parent that exists. */
  readonly problem: (path: Path, message: string) => Problem;
  /** A problem at the key itself (for keys that should not be there). */
  readonly problemAtKey: (path: Path, key: string, message: string) => Problem;
  /** Every string with its path, for text rules. */
  readonly strings: () => readonly { path: Path; value: string }[];
}

export const parseYaml = (file: string, source: string): YamlFile => {
  const lines = new LineCounter();
  const doc = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number, message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), message };
  };

  const nodeAt = (path: Path): Node | undefined => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = doc.getIn(path.slice(0, length), true);
      if (isNode(node)) return node;
    }
    return doc.contents ?? undefined;
  };
  const problem = (path: Path, message: string) => ({ ...at(nodeAt(path)?.range?.[0] ?? 0, message), path });

  const problemAtKey = (path: Path, key: string, message: string) => {
    const map = path.length ? doc.getIn(path, true) : doc.contents;
    const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : undefined;
    return pair && isScalar(pair.key)
      ? { ...at(pair.key.range?.[0] ?? 0, message), path: [...path, key] }
      : problem(path, message);
  };

  const strings = () => {
    const found: { path: Path; value: string }[] = [];
    visit(doc, {
      Scalar: (key, node, ancestors) => {
        if (key !== 'key' && typeof node.value === 'string') found.push({ path: pathOf(node, ancestors), value: node.value });
      },
    });
    return found;
  };

  const problems = doc.errors.map((error) => {
    // What authors trip over most: a colon in plain words.
    const mend = error.code === 'BLOCK_AS_IMPLICIT_KEY' ? '. Put a text that holds ": " in quotes.' : '';
    return at(error.pos[0], `is not valid YAML: ${error.message}${mend}`);
  });
  return {
    file,
    data: problems.length ? undefined : unfolded(doc, (why) => problems.push(at(0, why))),
    problems,
    problem,
    problemAtKey,
    strings,
  };
};

/** A few lines of aliases can unfold to gigabytes; nobody needs more than a handful. */
const unfolded = (doc: Document.Parsed, refuse: (why: string) => void): unknown => {
  try {
    return doc.toJS({ maxAliasCount: 20 });
  } catch {
    refuse('repeats itself through too many aliases (*name). Write the values out.');
    return undefined;
  }
};

/** Keys and places in lists on the way from the top of the file to a node. */
const pathOf = (node: Node, ancestors: readonly unknown[]): Path =>
  ancestors.flatMap((one, i): PropertyKey[] => {
    if (isPair(one) && isScalar(one.key)) return [String(one.key.value)];
    return isSeq(one) ? [one.items.indexOf(ancestors[i + 1] ?? node)] : [];
  });
