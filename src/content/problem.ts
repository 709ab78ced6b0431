/** One thing wrong with the content: where it stands, what it is, how to mend it. */
export interface Problem {
  /** Path from the project folder, forward slashes. */
  readonly file: string;
  /** 1-based; 1:1 stands for the file as a whole. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Thrown once, with everything that is wrong, so that authors need not run the check once per mistake. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}

export const formatProblems = (problems: readonly Problem[]): string => {
  const sorted = [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
  const lines = [...new Set(sorted.map(({ file, line, column, message }) => `${file}:${line}:${column}  ${message}`))];
  const count = lines.length === 1 ? '1 problem' : `${lines.length} problems`;
  return [...lines, '', `${count} in the content. Nothing was built.`].join('\n');
};
