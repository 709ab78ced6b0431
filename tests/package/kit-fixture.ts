import type { Kit } from '../../scorm/package/app/kit';
import { encode } from '../../scorm/package/text';
import { packageEditions } from '../../scorm/package/types';
import { compile } from '../../src/content/compile';
import type { Course } from '../../src/content/load';
import { realCourse } from '../support/real-course';
import { readSchemas } from './fixture';

/** The real content with a player of a few bytes. */
export const kit: Kit = {
  shared: {
    'app.js': encode('(function(){})();\n'),
    'cmi5.js': encode('0'),
    'screens.js': encode('0'),
    'screens.css': encode('p{margin:0}'),
    'third-party-licenses.txt': encode('MIT\n'),
    'bom.json': encode('{}\n'),
  },
  firstCss: 'body{margin:0}',
  firstScript: '0',
  courses: [
    {
      compiled: compile(realCourse as Course),
      catalog: [
        { language: 'en', title: 'Protecting', description: 'A course.', keywords: ['children'] },
        { language: 'es', title: 'Proteger', description: 'Un curso.', keywords: ['niñez'] },
      ],
      updated: '2026-11-22',
    },
  ],
  schemas: Object.fromEntries(packageEditions.map((edition) => [edition, readSchemas(edition)])) as Kit['schemas'],
};
