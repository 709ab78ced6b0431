import { readFileSync } from 'node:fs';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, vi } from 'vitest';
import { parse } from 'yaml';
import type { Answer, Question } from '../../domain/question';
import type { Strings } from '../../domain/strings';
import type { RichText } from '../../domain/text';
import type { CitedClaim } from '../../domain/view';
import { type Surroundings, SurroundingsContext } from '../block-props';
import { type AnyBlockView, BlockView } from '.';

/** Renders a block with the real English words and an answer that is kept as the player keeps it. */
export const t = parse(readFileSync('modules/interface.en.yaml', 'utf8')) as Strings;

beforeEach(() => {
  document.title = 'A page';
});
afterEach(cleanup);

export const announced = vi.fn<(words: string) => void>();

const claim = (more: Partial<CitedClaim> = {}): CitedClaim => ({
  statement: ['A statement'],
  publisher: 'A publisher',
  ...more,
});

export const surroundings: Surroundings = {
  language: 'en',
  t,
  claims: {
    plain: claim(),
    counted: claim({ publisher: 'The counters', year: 2024 }),
    careful: claim({ publisher: 'The careful', bound: true, caveat: ['all who were never asked.'] }),
  },
  channels: {
    hotline: { id: 'hotline', name: ['A hotline'], purpose: ['Advice'], phone: '1-888-373-7888', checked: '2026-11-22' },
  },
  art: { room: { svg: '<svg viewBox="0 0 10 10"></svg>', alt: 'A room' } },
  announce: announced,
};

export const why = (words: string): RichText => [['p', [words]]];

export interface Shown {
  /** The answer as kept now. */
  readonly answer: () => Answer | undefined;
  readonly checks: () => number;
}

export const show = (block: AnyBlockView, question?: Question, start?: Partial<Answer>): Shown => {
  let now: Answer | undefined;
  let checks = 0;
  const Kept = () => {
    const [answer, keep] = useState<Answer | undefined>(start && { response: '', checked: false, confidence: 0, ...start });
    now = answer;
    return (
      <SurroundingsContext.Provider value={surroundings}>
        <BlockView
          block={block}
          question={question}
          answer={answer}
          onAnswer={(response, confidence) =>
            keep((before) => ({ response, checked: before?.checked ?? false, confidence: confidence ?? before?.confidence ?? 0 }))
          }
          onCheck={() => {
            checks++;
            keep((before) => before && { ...before, checked: true });
          }}
          onRetry={() => keep((before) => before && { ...before, checked: false })}
        />
      </SurroundingsContext.Provider>
    );
  };
  render(<Kept />);
  return { answer: () => now, checks: () => checks };
};

/** Presses a button as a keyboard user does: it has focus when it is pressed. */
export const press = (name: string | RegExp): void => {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
};

export const pick = (name: string | RegExp): void => {
  fireEvent.click(screen.getByLabelText(name));
};

export const focused = (): string => document.activeElement?.textContent ?? '';
