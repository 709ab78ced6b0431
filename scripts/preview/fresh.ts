import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What the course and its packages are made of, and what the page is made of. */
export const inputs = {
  course: ['modules', 'quizzes', 'src', 'scorm', 'scripts/lib', 'package.json', 'package-lock.json'],
  builder: [
    'modules',
    'quizzes',
    'src',
    'scorm',
    'scripts/lib',
    'scripts/builder',
    'scripts/preview/styles',
    'package-lock.json',
  ],
  page: ['scripts/preview', 'scripts/lib/vite-output.ts', 'scorm/lms', 'scorm/port.ts', 'src/ui/styles', 'package-lock.json'],
} as const;

export type Part = keyof typeof inputs;

/** The LMS for tests and tests beside their code change no package. */
const ignored: Readonly<Record<Part, RegExp>> = {
  course: /(^scorm\/lms|\.test\.tsx?)$/,
  builder: /(^scorm\/lms|\.test\.tsx?)$/,
  page: /\.test\.tsx?$/,
};

async function filesBelow(root: string, path: string, skip: RegExp): Promise<string[]> {
  if (skip.test(path)) return [];
  const kind = await stat(join(root, path)).catch(() => undefined);
  if (!kind) return [];
  if (kind.isFile()) return [path];
  const names = (await readdir(join(root, path))).sort();
  return (await Promise.all(names.map((name) => filesBelow(root, `${path}/${name}`, skip)))).flat();
}

/** By content and not by date: a checkout or a copy of the folder gives every file a new date. */
export async function fingerprint(root: string, part: Part): Promise<string> {
  const paths = (await Promise.all(inputs[part].map((path) => filesBelow(root, path, ignored[part])))).flat();
  const contents = await Promise.all(paths.map((path) => readFile(join(root, path))));
  const hash = createHash('sha256');
  for (const [index, path] of paths.entries()) hash.update(`${path}\0`).update(contents[index] ?? '');
  return hash.digest('hex').slice(0, 32);
}

const stampFile = (root: string): string => join(root, 'dist/.stamp');

async function readStamps(root: string): Promise<Partial<Record<Part, string>>> {
  try {
    return JSON.parse(await readFile(stampFile(root), 'utf8')) as Partial<Record<Part, string>>;
  } catch {
    return {};
  }
}

/** Makes the part unless it was made from these very inputs and is still there. Answers whether there was work. */
export async function refresh(
  root: string,
  part: Part,
  isThere: () => Promise<boolean>,
  make: () => Promise<void>,
): Promise<boolean> {
  const now = await fingerprint(root, part);
  if ((await readStamps(root))[part] === now && (await isThere())) return false;
  await make();
  await mkdir(dirname(stampFile(root)), { recursive: true });
  await writeFile(stampFile(root), JSON.stringify({ ...(await readStamps(root)), [part]: now }));
  return true;
}
