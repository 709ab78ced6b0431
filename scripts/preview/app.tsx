import { useEffect, useReducer, useState } from 'preact/hooks';
import type { Desk } from './lms/desk';
import { isScorm } from './lms/setup';
import type { Tester } from './lms/tester';
import { DataPanel, RecordsPanel } from './parts/data';
import { Mark } from './parts/icon';
import { LogPanel } from './parts/log';
import { Settings } from './parts/settings';
import { Stage } from './parts/stage';
import { StatementsPanel } from './parts/statements';
import { SummaryCard } from './parts/summary';
import { TestRun } from './parts/test-run';

const answers = {
  Id: ['id'],
  Question: ['description'],
  Type: ['type'],
  Answer: ['student_response', 'learner_response'],
  'Right answer': ['correct_responses'],
  Result: ['result'],
  'Time taken': ['latency'],
  Objective: ['objectives'],
} as const;

const objectives = {
  Id: ['id'],
  Description: ['description'],
  Status: ['success_status', 'status'],
  Completion: ['completion_status'],
} as const;

export const App = ({ desk, tester }: { desk: Desk; tester: Tester }) => {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const [withSettings, setWithSettings] = useState(true);
  useEffect(() => desk.subscribe(() => redraw(undefined)), [desk]);
  const silent = !isScorm(desk.setup) && !desk.shown;
  return (
    <>
      <a class="skip" href="#main">
        Skip to the course
      </a>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: as the page's banner it may have a name, and needs one beside the course's */}
      <header class="top" aria-label="Local LMS">
        <Mark />
        <h1>Local LMS</h1>
        <p>
          A practice learning management system. It runs on this computer; nothing leaves it.{' '}
          <a href="builder/">Package builder</a>
        </p>
        <button
          type="button"
          class="btn btn-secondary small"
          id="settings-toggle"
          aria-expanded={withSettings}
          aria-controls="settings"
          onClick={() => setWithSettings(!withSettings)}
        >
          Settings
        </button>
      </header>
      <div class={withSettings ? 'page' : 'page page-wide'}>
        <div id="settings" hidden={!withSettings} inert={tester.running}>
          <Settings desk={desk} />
        </div>
        <main id="main" tabIndex={-1} aria-label="Course and records">
          <SummaryCard desk={desk} />
          <TestRun desk={desk} tester={tester} />
          <Stage desk={desk} />
          {desk.seen && <StatementsPanel desk={desk} />}
          {!silent && (
            <>
              <LogPanel desk={desk} />
              <DataPanel desk={desk} />
              <RecordsPanel
                desk={desk}
                group="interactions"
                title="Answers"
                hint="Interactions, as SCORM calls them: the final check’s questions, sent when it is graded."
                columns={answers}
              />
              <RecordsPanel
                desk={desk}
                group="objectives"
                title="Objectives"
                hint="What the learner has shown, lesson by lesson."
                columns={objectives}
              />
            </>
          )}
        </main>
      </div>
    </>
  );
};
