import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Import, importsOf, readSource, sourcesIn } from './support/imports';

/** Who may import whom. A forbidden arrow makes a part that can no longer be tested, replaced or understood alone. */
const root = fileURLToPath(new URL('..', import.meta.url));
const files = ['src', 'scorm', 'scripts'].flatMap((folder) => sourcesIn(root, folder));
const code = files.filter((path) => /\.(tsx?|mjs)$/.test(path) && !/(\.test|test-harness)\.tsx?$/.test(path));
const all = code.flatMap((path) => importsOf(path, readSource(root, path)));

interface Layer {
  /** Whose imports. */
  readonly of: RegExp;
  /** What may be imported. */
  readonly may: RegExp;
  /** What may be imported as types only. */
  readonly types?: RegExp;
}

/** Only these bring layers together. */
const compositionRoot = /^src\/(main\.tsx|screens\.tsx|open-course\.ts|first-paint\.ts|prerender\.tsx|launch\.ts|clock\.ts)$/;

const layers: Record<string, Layer> = {
  'the answer report knows the words of the port': {
    of: /^src\/domain\/answer-report\.ts$/,
    may: /^src\/domain\//,
    types: /^scorm\/port$/,
  },
  'the domain knows nothing but itself': { of: /^src\/domain\/(?!answer-report\.ts)/, may: /^src\/domain\// },
  'machines know the domain and the words of the port': {
    of: /^src\/machines\//,
    may: /^(xstate$|src\/domain\/|src\/machines\/)/,
    types: /^scorm\/port$/,
  },
  'content knows the domain and packages that read text, nothing of the browser': {
    of: /^src\/content\//,
    may: /^(src\/content(\/|$)|src\/domain\/|(?!src\/|scorm\/|scripts\/|tests\/|preact|xstate|virtual:))/,
  },
  'screens know the domain and the machines, and of content only its shapes': {
    of: /^src\/ui\//,
    may: /^(src\/ui\/|src\/domain\/|src\/machines\/|preact)/,
    types: /^(src\/content\/|xstate$)/,
  },
  'the composition root knows what runs in the browser, never the checks of content': {
    of: compositionRoot,
    may: /^(src\/(ui|domain|machines)\/|src\/(launch|clock|open-course)$|scorm\/adapters(\/silent)?$|preact|xstate$|virtual:)/,
    types: /^(scorm\/port$|src\/content\/)/,
  },
  'adapters know the words of the port and themselves': {
    of: /^scorm\/adapters\//,
    may: /^scorm\/(adapters\/|uuid$)/,
    types: /^scorm\/port$/,
  },
  'the port and the names know nobody': { of: /^scorm\/(port|uuid)\.ts$/, may: /^$/ },
  'packages are made without screens, machines or a practice LMS': {
    of: /^scorm\/package\//,
    may: /^(?!src\/(ui|machines)\/|scorm\/(lms|adapters)\/)/,
  },
  'the practice LMS knows itself and the clocks of the adapters': {
    of: /^scorm\/lms\//,
    may: /^(scorm\/lms\/|scorm-again)/,
    types: /^scorm\/(adapters\/|port$)/,
  },
  'scripts use no screen and no machine, only styles': {
    of: /^scripts\//,
    may: /^(?!src\/(ui|machines)\/)|^src\/ui\/styles\/\w+\.css$/,
  },
};

const forbidden = ({ of, may, types }: Layer): Import[] =>
  all.filter(({ from, to, types: typesOnly }) => of.test(from) && !may.test(to) && !(typesOnly && types?.test(to)));
const arrow = ({ from, to, types }: Import) => `${from} → ${to}${types ? ' (types)' : ''}`;

describe('who imports whom', () => {
  it.each(Object.entries(layers))('%s', (_, layer) => {
    expect(all.some(({ from }) => layer.of.test(from)) || layer.may.source === '^$').toBe(true);
    expect(forbidden(layer).map(arrow)).toEqual([]);
  });

  it('every source file belongs to a layer', () => {
    const strays = code.filter((path) => !path.endsWith('.d.ts') && !Object.values(layers).some(({ of }) => of.test(path)));
    expect(strays).toEqual([]);
  });

  it('the practice LMS is for tests and the preview only', () => {
    const users = all.filter(({ from, to }) => /^scorm\/lms\//.test(to) && !/^(scorm\/lms|scripts)\//.test(from));
    expect(users.map(arrow)).toEqual([]);
  });

  it('nothing comes from outside the project', () => {
    const tests = sourcesIn(root, 'tests').filter((path) => path.endsWith('.ts'));
    const everywhere = [...all, ...tests.flatMap((path) => importsOf(path, readSource(root, path)))];
    expect(everywhere.filter(({ to }) => to.startsWith('..') || to.startsWith('/')).map(arrow)).toEqual([]);
  });
});

describe('the files', () => {
  it('in src can be read at one sitting: none over 250 lines', () => {
    const long = files
      .filter((path) => path.startsWith('src/'))
      .map((path) => ({ path, lines: readSource(root, path).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });
});

describe('the reader of import lines', () => {
  it.each([
    ["import { a } from './b';", 'src/x/b', false],
    ["import type { A } from './b';", 'src/x/b', true],
    ["import { type A, type B } from '../y/b';", 'src/y/b', true],
    ["import { type A, b } from '../y/b';", 'src/y/b', false],
    ["import './style.css';", 'src/x/style.css', false],
    ["import {\n  type A,\n  b,\n} from '../../scorm/lms/b';", 'scorm/lms/b', false],
    ["export * from 'zod';", 'zod', false],
    ["export type { A } from './b';", 'src/x/b', true],
    ["const b = await import('../ui/b');", 'src/ui/b', false],
    ["import type * as A from '../prerender';", 'src/prerender', true],
  ])('understands %s', (line, to, types) => {
    expect(importsOf('src/x/file.ts', `const one = 1;\n${line}\n`)).toEqual([{ from: 'src/x/file.ts', to, types }]);
  });
});
