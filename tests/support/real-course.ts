import { fileURLToPath } from 'node:url';
import { compile } from '../../src/content/compile';
import { readContent } from '../../src/content/files';
import { inspectCourse } from '../../src/content/load';
import { formatProblems } from '../../src/content/problem';
import type { Outline } from '../../src/domain/outline';

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** The content that ships, with whatever is wrong with it: one test says so, the others go on. */
export const { course: realCourse, problems: realProblems } = inspectCourse(await readContent(projectFolder));
if (!realCourse) throw new Error(formatProblems(realProblems));

export const realOutline: Outline = compile(realCourse).outline;
