/** One thing wrong with the content: where it stands, what it is, how to mend it. */
export interface Problem {
  /** Path from the project folder, forward slashes. */
  readonly file: string;
  /** 1-based; 1:1 stands for the file as a whole. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** Keys and list places that lead to the value, where there is one. */
  readonly path?: readonly PropertyKey[];
}

/** Thrown once, with everything that is wrong, so that authors need not run the check once per mistake. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly Problem[];
  /** @param what that the problems are in */
  constructor(problems: readonly Problem[], what = 'the content') {
    super(formatProblems(problems, what));
    this.problems = problems;
  }
}

/** As it is shown: where, what, and how to mend it. */
export const formatProblem = ({ file, line, column, message }: Problem): string => `${file}:${line}:${column}  ${message}`;

export const formatProblems = (problems: readonly Problem[], what = 'the content'): string => {
  const sorted = [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
  const lines = [...new Set(sorted.map(formatProblem))];
  const count = lines.length === 1 ? '1 problem' : `${lines.length} problems`;
  return [...lines, '', `${count} in ${what}. Nothing was built.`].join('\n');
};
