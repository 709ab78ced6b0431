import type { ComponentChildren } from 'preact';
import { Icon } from './icon';
import './mark.css';

/** How an answer stands; never said by colour alone. */
export type Tone = 'right' | 'almost' | 'plain';

const icons = { right: 'check', almost: 'almost', plain: 'minus' } as const;

export const Mark = ({ tone }: { tone: Tone }) => (
  <span class={`mark ${tone}`}>
    <Icon name={icons[tone]} />
  </span>
);

/** A verdict in a few words, with its icon. */
export const Tag = ({ tone, children }: { tone: Tone; children: ComponentChildren }) => (
  <span class={`tag ${tone}`}>
    <Mark tone={tone} />
    <span>{children}</span>
  </span>
);
