import type { ComponentChildren } from 'preact';
import type { Line } from '../../domain/text';
import { Words } from './rich-text';
import './speech.css';

/** A line of speech: who, then the words. */
export const Say = ({ who, says, from = 'child' }: { who: ComponentChildren; says: Line; from?: 'child' | 'adult' }) => (
  <div class={`say ${from}`}>
    <b>{who}</b>
    <p>
      <Words line={says} />
    </p>
  </div>
);
