import { useSurroundings } from '../block-props';
import { Icon } from '../components/icon';
import { SaveLine } from './save-line';
import './actions.css';

export interface ActionsProps {
  readonly onBack?: (() => void) | undefined;
  /** Absent while the screen is not done: a button that does nothing says nothing. */
  readonly onContinue?: (() => void) | undefined;
  readonly continueLabel?: string | undefined;
  /** Where it leads, after the label; on phones only heard. */
  readonly continueDetail?: string | undefined;
  readonly backLabel?: string | undefined;
}

/** Back and Continue, the same place on every screen; one primary button at most. */
export const Actions = ({ onBack, onContinue, continueLabel, continueDetail, backLabel }: ActionsProps) => {
  const { nav } = useSurroundings().t;
  return (
    <nav class="actions" aria-label={nav.label}>
      <div class="actions-in">
        {onBack && (
          <button type="button" class="btn btn-secondary" onClick={onBack}>
            <Icon name="back" />
            {backLabel ?? nav.back}
          </button>
        )}
        <SaveLine />
        {onContinue && (
          <button type="button" class="btn btn-primary" onClick={onContinue}>
            <span>
              {continueLabel ?? nav.continue}
              {continueDetail && (
                <>
                  {' '}
                  <span class="actions-detail">{continueDetail}</span>
                </>
              )}
            </span>
            <Icon name="next" />
          </button>
        )}
      </div>
    </nav>
  );
};
