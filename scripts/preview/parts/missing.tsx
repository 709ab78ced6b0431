import { editions } from '../lms/choices';
import type { Desk } from '../lms/desk';
import { isOwn } from '../lms/setup';
import { Icon } from './icon';

/** Says so plainly when there is nothing to show, and how to mend it. */
export const Missing = ({ desk }: { desk: Desk }) => {
  const { packages } = desk;
  if (!packages || desk.package) return null;
  const edition = editions.find(({ id }) => id === desk.setup.edition)?.label;
  return (
    <div class="missing" id="missing">
      <Icon name="warn" />
      <div>
        <h3>{packages.length ? `The package for ${edition} is missing` : 'There are no packages yet'}</h3>
        {isOwn(desk.setup) ? (
          <p>Choose the zip once more, or the edition that it is for.</p>
        ) : (
          <p>
            Run <code>npm run package</code> in the project folder, then load this page again.
          </p>
        )}
      </div>
    </div>
  );
};
