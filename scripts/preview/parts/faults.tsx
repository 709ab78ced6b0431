import { faultChoices } from '../lms/choices';
import type { Desk } from '../lms/desk';

/** Switches that work while the course runs: what does it do when the LMS lets it down? */
export const Faults = ({ desk }: { desk: Desk }) => {
  const { faults } = desk.setup;
  return (
    <fieldset class="field">
      <legend class="vh">Things that can go wrong</legend>
      <div class="rows">
        {faultChoices.map(({ id, label, note }) => (
          <label key={id} class="pick ring">
            <input
              type="checkbox"
              id={`fault-${id}`}
              checked={faults.includes(id)}
              onChange={(event) =>
                desk.change({ faults: event.currentTarget.checked ? [...faults, id] : faults.filter((one) => one !== id) })
              }
            />
            <span>
              <b>{label}</b>
              <small>{note}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
