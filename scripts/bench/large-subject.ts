import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { CourseKit } from '../../scorm/package/app/kit';
import { readKit } from '../../scorm/package/app/kit-file';
import { packageOf } from '../../scorm/package/app/package-of';
import { compile } from '../../src/content/compile';
import { readContent } from '../../src/content/files';
import { type Course, loadCourse } from '../../src/content/load';
import { outlineOf } from '../../src/content/outline-of';
import { loadProfile } from '../lib/load-profile';
import { loadPrerender, prerenderFolder } from '../lib/prerender';
import { enlarged } from './large';
import { median } from './stats';
import type { Subject } from './subject';

export interface Large {
  readonly subject: Subject;
  readonly lessons: number;
  readonly items: number;
  /** Bytes of the zip, with the drawings and texts ten times. */
  readonly zip: number;
  /** Medians of compiling and packing one edition, milliseconds: the course as it is, and ten times as large. */
  readonly builds: readonly [usual: number, large: number];
}

const times = 3;

/** A package of the course ten times as large, with the player as it was built last. */
export const largeSubject = async (root: string): Promise<Large> => {
  const usual = loadCourse(await readContent(root));
  const large = enlarged(usual);
  const kit = readKit(new Uint8Array(await readFile(join(root, 'dist/kit.zip'))));
  const profile = loadProfile(root, 'scorm/profiles/default.yaml', outlineOf(usual));
  const { renderFirstScreen } = await loadPrerender(prerenderFolder(root));
  const build = async (course: Course) => {
    const started = performance.now();
    const one: CourseKit = { ...kit.courses[0], compiled: compile(course) };
    const built = await packageOf(kit, one, profile, 'scorm12', renderFirstScreen);
    return { ...built, took: performance.now() - started };
  };
  const [small, big]: [number[], number[]] = [[], []];
  let built = await build(large);
  for (let i = 0; i < times; i += 1) {
    small.push((await build(usual)).took);
    built = await build(large);
    big.push(built.took);
  }
  const { lessons, bank } = outlineOf(large);
  return {
    subject: { name: 'ten times', entry: 'index.html', files: new Map(Object.entries(unzipSync(built.bytes))) },
    lessons: lessons.length,
    items: bank.length,
    zip: built.bytes.length,
    builds: [median(small), median(big)],
  };
};
