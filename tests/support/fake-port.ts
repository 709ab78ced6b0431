import type { Edition, Launch, LmsPort, Report, SaveResult } from '../../scorm/port';

export interface Call {
  readonly method: 'open' | 'save' | 'close';
  readonly report?: Report;
}

/** An LMS that writes down what it is told and answers what a test wants. */
export interface FakePort extends LmsPort {
  readonly calls: Call[];
  /** What the next calls of `save` answer; afterwards all is well again. */
  readonly answers: SaveResult[];
  /** How `open` ends. */
  launch: () => Promise<Launch>;
  readonly saved: () => Report[];
  /** What the browser was given to keep. */
  readonly kept: string[];
  /** The record as the LMS holds it now. */
  readonly text: () => string;
}

export const firstLaunch: Launch = {
  connected: true,
  storage: 'lms',
  text: '',
  standing: 'unknown',
  mode: 'normal',
  learner: { id: 'x', name: 'X' },
};

export const fakePort = (edition: Edition = 'scorm12'): FakePort => {
  const calls: Call[] = [];
  const answers: SaveResult[] = [];
  const kept: string[] = [];
  let text = '';
  const write = (report: Report): SaveResult => {
    const result = answers.shift() ?? { ok: true };
    if (result.ok) text = report.text;
    return result;
  };
  const port: FakePort = {
    edition,
    calls,
    answers,
    launch: () => Promise.resolve(firstLaunch),
    open: () => {
      calls.push({ method: 'open' });
      return port.launch();
    },
    save: (report) => {
      calls.push({ method: 'save', report });
      return write(report);
    },
    close: (report) => {
      calls.push({ method: 'close', report });
      return write(report);
    },
    keep: (one) => kept.push(one) > 0,
    kept,
    diagnostics: () => '',
    saved: () => calls.flatMap(({ method, report }) => (method === 'save' && report ? [report] : [])),
    text: () => text,
  };
  return port;
};
