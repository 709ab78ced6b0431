import { useSurroundings } from '../block-props';

/** Below every invented person: nobody should look for them. */
export const CompositeNote = () => <p class="note">{useSurroundings().t.talk.composite}</p>;
