import type { Ref } from 'preact';
import { rolesOffered } from '../../domain/outline';
import { useSurroundings } from '../block-props';
import { FieldError } from '../components/error-summary';
import { Words } from '../components/rich-text';
import { useCourse } from '../screen-props';
import '../components/options.css';

/** Which path: decides stories, duty text and a part of the final check. Not asked when the organization set one. */
export const RoleChoice = ({ error, first }: { error: string | undefined; first: Ref<HTMLInputElement> }) => {
  const { t } = useSurroundings();
  const { launched, start, context, send } = useCourse();
  const roles = rolesOffered(launched.outline, launched.settings.roles);
  if (roles.length < 2) return null;
  return (
    <fieldset id="roles" aria-describedby={error ? 'roles-hint roles-error' : 'roles-hint'}>
      <legend>
        <h2>{t.welcome.role}</h2>
      </legend>
      <p class="hint" id="roles-hint">
        {t.welcome.roleHint}
      </p>
      {error && <FieldError id="roles-error" message={error} />}
      <div class="options">
        {roles.map((role, i) => (
          <label key={role} class={role === context.record.role ? 'option ring on' : 'option ring'}>
            <input
              class="tick"
              type="radio"
              name="role"
              checked={role === context.record.role}
              onChange={() => send({ type: 'ROLE', role })}
              ref={i ? null : first}
            />
            <span>
              <b>
                <Words line={start.course.roles[role]?.name ?? []} bare />
              </b>
              <span class="option-detail">
                <Words line={start.course.roles[role]?.detail ?? []} bare />
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
