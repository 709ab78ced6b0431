import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import * as choices from '../lms/choices';
import type { Desk } from '../lms/desk';
import { isScorm } from '../lms/setup';
import { Faults } from './faults';
import { Radios, Select } from './fields';

/** Open from the start where there is room beside the course; on small screens the summary line tells enough. */
const Group = ({ title, now, alarm, children }: { title: string; now: string; alarm?: boolean; children: ComponentChildren }) => {
  const wide = useRef(matchMedia('(min-width: 64rem)').matches);
  return (
    <details class="group" open={wide.current}>
      <summary>
        <span class="group-title">{title}</span>
        <span class={alarm ? 'group-now alarm' : 'group-now'}>{now}</span>
      </summary>
      <div class="group-body">{children}</div>
    </details>
  );
};

const labelOf = (list: readonly choices.Choice[], id: string): string => list.find((one) => one.id === id)?.label ?? id;

const opens = ({ viewer, open, size }: Desk['setup']): string => {
  const where = `${labelOf(choices.openings, open)}, ${labelOf(choices.sizes, size)}`;
  return `${labelOf(choices.viewers, viewer)}, ${where.toLowerCase()}`;
};

const LearnerFields = ({ desk }: { desk: Desk }) => {
  const { setup } = desk;
  return (
    <>
      <Select
        id="learner"
        label="Learner"
        choices={[...choices.learners, choices.otherLearner]}
        value={setup.learner}
        onPick={(learner) => desk.change({ learner })}
      />
      {setup.learner === 'other' && (
        <div class="field">
          <label for="learner-name">Name</label>
          <input
            id="learner-name"
            type="text"
            maxLength={100}
            autocomplete="off"
            value={setup.name}
            onInput={(event) => desk.change({ name: event.currentTarget.value })}
          />
        </div>
      )}
    </>
  );
};

/** A package that lies somewhere else on this computer, such as one from the package builder. */
const OwnZip = ({ desk }: { desk: Desk }) => (
  <div class="field">
    <label for="own-zip">A zip of your own</label>
    <input
      id="own-zip"
      type="file"
      accept=".zip,application/zip"
      aria-describedby="own-zip-note"
      onChange={({ currentTarget: { files } }) => files?.[0] && void desk.takeOwn(files[0])}
    />
    <p class="hint" id="own-zip-note">
      Such as one from the <a href="builder/">package builder</a>. It stays on this computer.
    </p>
  </div>
);

export const Settings = ({ desk }: { desk: Desk }) => {
  const { setup } = desk;
  const { faults } = setup;
  const counts = setup.mode === 'normal' && setup.credit === 'credit' ? 'counts' : 'does not count';
  const absent = setup.edition === 'standalone';
  const scorm = isScorm(setup);
  return (
    <section class="settings" aria-labelledby="settings-title">
      <h2 id="settings-title">Settings</h2>
      <p class="hint">
        {desk.running
          ? 'The course is running. Size and failures work at once, the rest at the next launch.'
          : 'Choose, then launch the course.'}
      </p>
      {desk.courses.length > 1 && (
        <Select
          id="course"
          label="Course"
          choices={desk.courses}
          value={setup.course}
          onPick={(course) => desk.change({ course })}
        />
      )}
      <Radios
        id="edition"
        label="Package"
        look="rows"
        choices={choices.editions}
        value={setup.edition}
        onPick={(edition) => desk.change({ edition })}
      />
      <OwnZip desk={desk} />
      {!absent && <LearnerFields desk={desk} />}
      <Group title="How it opens" now={opens(setup)}>
        <Radios
          id="viewer"
          label="For whom"
          look="rows"
          choices={choices.viewers}
          value={setup.viewer}
          onPick={(viewer) => desk.change({ viewer })}
        />
        <Radios
          id="open"
          label="Where"
          look="segments"
          choices={choices.openings}
          value={setup.open}
          onPick={(open) => desk.change({ open })}
        />
        <Select id="size" label="Size" choices={choices.sizes} value={setup.size} onPick={(size) => desk.change({ size })} />
      </Group>
      {!absent && (
        <>
          <Group
            title="What the LMS is like"
            now={scorm ? `${labelOf(choices.profileChoices, setup.profile)}; ${counts}` : labelOf(choices.modes, setup.mode)}
          >
            {scorm && (
              <Select
                id="profile"
                label="Behaviour"
                choices={choices.profileChoices}
                value={setup.profile}
                onPick={(profile) => desk.change({ profile })}
              />
            )}
            <Select id="mode" label="Mode" choices={choices.modes} value={setup.mode} onPick={(mode) => desk.change({ mode })} />
            {scorm && (
              <Select
                id="credit"
                label="Credit"
                choices={choices.credits}
                value={setup.credit}
                onPick={(credit) => desk.change({ credit })}
              />
            )}
            <Select
              id="passmark"
              label="Pass mark set in the LMS"
              choices={choices.passMarks}
              value={setup.passMark}
              onPick={(passMark) => desk.change({ passMark })}
            />
          </Group>
          {scorm && (
            <Group
              title="Make something fail"
              now={faults.length ? `${faults.length} switched on` : 'All is well'}
              alarm={faults.length > 0}
            >
              <p class="hint">Switch these while the course runs. They are off again when this page is loaded anew.</p>
              <Faults desk={desk} />
            </Group>
          )}
        </>
      )}
    </section>
  );
};
