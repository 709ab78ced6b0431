import { editions } from '../lms/choices';
import type { Desk } from '../lms/desk';
import { learnerOf } from '../lms/setup';
import { Icon, type IconName } from './icon';
import { Missing } from './missing';

const Action = ({
  id,
  icon,
  label,
  look,
  off,
  onPress,
}: {
  id: string;
  icon: IconName;
  label: string;
  look: string;
  off?: boolean;
  onPress: () => void;
}) => (
  // Not `disabled`: the button that was just pressed must not lose the focus.
  <button type="button" id={id} class={`btn ${look}`} aria-disabled={off ? 'true' : undefined} onClick={() => !off && onPress()}>
    <Icon name={icon} />
    {label}
  </button>
);

const state = (desk: Desk): string => {
  if (!desk.running) return desk.launches ? 'Closed' : 'Not launched yet';
  return desk.ended ? 'The course has ended its session' : 'Running';
};

const Waiting = ({ desk }: { desk: Desk }) => {
  const { setup, package: found } = desk;
  const edition = editions.find(({ id }) => id === setup.edition)?.label;
  return (
    <div class="waiting">
      <Icon name="box" />
      {desk.running ? (
        <p>The course is open in its own window.</p>
      ) : (
        <>
          <p class="waiting-title">{found?.title ?? 'No package yet'}</p>
          {found && (
            <p class="hint">
              {edition}, {found.name}: {found.fileCount} files, {Math.round(found.bytes / 1000).toLocaleString('en')} kB.
            </p>
          )}
        </>
      )}
    </div>
  );
};

/** The course as the LMS shows it, and the buttons an LMS has for it. */
export const Stage = ({ desk }: { desk: Desk }) => {
  const { running, setup } = desk;
  const framed = running && desk.framed;
  const resumes = Boolean(desk.kept);
  return (
    <section class="card stage" aria-labelledby="stage-title">
      <div class="stage-head">
        <h2 id="stage-title">Course</h2>
        <p class={running ? 'chip chip-on' : 'chip'} id="state">
          {state(desk)}
        </p>
      </div>
      <div class="actions">
        <Action
          id="launch"
          icon="play"
          label={resumes && !running ? 'Launch and resume' : 'Launch'}
          look="btn-primary"
          off={running}
          onPress={() => desk.launch()}
        />
        <Action
          id="suspend"
          icon="stop"
          label="Suspend and close"
          look="btn-secondary"
          off={!running}
          onPress={() => desk.suspend()}
        />
        <Action id="relaunch" icon="again" label="Relaunch" look="btn-secondary" off={!running} onPress={() => desk.launch()} />
        <Action
          id="reset"
          icon="erase"
          label={setup.edition === 'standalone' ? 'Reset' : `Reset ${learnerOf(setup).label}`}
          look="btn-secondary"
          onPress={() => desk.reset()}
        />
      </div>
      <p class="hint notice" role="status" id="notice">
        {desk.notice}
      </p>
      <Missing desk={desk} />
      <div class="frame-scroll" data-size={setup.size} data-open={framed}>
        {/* The frame is put in and taken out by hand: its end must be over before anything else is drawn. */}
        <FrameHost desk={desk} />
      </div>
      {!framed && <Waiting desk={desk} />}
    </section>
  );
};

const FrameHost = ({ desk }: { desk: Desk }) => (
  <div
    class="frame-host"
    ref={(element) => {
      desk.host = element;
    }}
  />
);
