import type { StartPart } from '../domain/parts';
import { plain } from '../domain/text';
import type { Course } from './load';
import { encounters } from './report/objectives';
import { type Screen, type Study, study } from './report/study';

/** One objective as one role meets it; all cells are plain words. */
interface Row {
  readonly role: string;
  readonly cells: readonly [objective: string, lesson: string, pages: string, practice: string, final: string];
}

const heads = ['Objective', 'Lesson', 'Pages', 'Practice questions', 'Final items', "Your state's or agency's standard"];

const list = (words: readonly string[]): string => words.join('; ') || '–';

const rowsOf = (whole: Study): Row[] => {
  const { outline, parts } = whole.compiled;
  const { course, lessons } = parts['en/start'] as StartPart;
  const pages = outline.lessons.flatMap((lesson) => lesson.pages);
  const named = ({ page, view }: Screen): string => {
    const extension = pages.find(({ id }) => id === page)?.extension;
    return `${plain(view.title)} (${page}${extension ? `, extension "${extension}"` : ''})`;
  };
  return outline.roles.flatMap((role) => {
    const learner = { role, language: 'en', extensions: whole.extensions };
    const screens = whole.lessons(learner).flatMap((lesson) => lesson.screens);
    return encounters(whole, learner).map(({ objective, lesson, taught, asked, items }): Row => {
      const met = screens.filter(
        ({ page, view }) => taught.some((one) => one.page === page) || view.blocks.some((block) => asked.includes(block)),
      );
      return {
        role: plain(course.roles[role]?.name ?? [role]),
        cells: [
          `${objective} ${plain(course.objectives[objective] ?? [])}`,
          `${lesson} ${plain(lessons[lesson]?.title ?? [])}`,
          list(met.map(named)),
          list(asked.map(({ id }) => id)),
          list(items.map(({ id }) => id)),
        ],
      };
    });
  });
};

/**
 * docs/crosswalk.md and docs/crosswalk.csv: where each objective is taught, practiced and checked, for each role, with an
 * empty column for the standard that an organization answers to. The same course gives the same texts.
 */
export const crosswalk = (course: Course): { readonly markdown: string; readonly csv: string } => {
  const rows = rowsOf(study(course));
  const roles = [...new Set(rows.map(({ role }) => role))];
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/[|\\`*_<>]/g, '\\$&')).join(' | ')} |`;
  const tables = roles.flatMap((role) => [
    `## ${role}`,
    '',
    line(heads),
    `|${'---|'.repeat(heads.length)}`,
    ...rows.filter((row) => row.role === role).map(({ cells }) => `${line(cells).slice(0, -2)} |  |`),
    '',
  ]);
  const quoted = (cell: string) => `"${cell.replace(/"/g, '""')}"`;
  return {
    markdown: [
      '# Crosswalk to your standards',
      '',
      'A template: where each objective of the course is taught, practiced and checked. Fill in the last column with the standard, statute or policy that you answer to. **The course does not claim to meet any of them; whether it does, you or your agency decides.**',
      '',
      'Written by `npm run crosswalk` from the content (edit that, not this file), together with [the same as a table for a spreadsheet](crosswalk.csv). A page stands here when it asks about the objective, or teaches what its questions rest on. The final check draws eight of the final items. Ids are those of the content files and of reports.',
      '',
      ...tables,
    ]
      .join('\n')
      .replace(/\n+$/, '\n'),
    // As RFC 4180 has it.
    csv: [['Role', ...heads], ...rows.map(({ role, cells }) => [role, ...cells, ''])]
      .map((cells) => `${cells.map(quoted).join(',')}\r\n`)
      .join(''),
  };
};
