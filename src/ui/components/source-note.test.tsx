// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { CitedClaim } from '../../domain/view';
import { SurroundingsContext } from '../block-props';
import { surroundings } from '../blocks/test-harness';
import { SourceNote } from './source-note';

const publisherIn = (language: string, more: Partial<CitedClaim> = {}) => {
  const counted = { ...(surroundings.claims['counted'] as CitedClaim), ...more };
  render(
    <SurroundingsContext.Provider value={{ ...surroundings, language, claims: { counted } }}>
      <SourceNote ids={['counted']} />
    </SurroundingsContext.Provider>,
  );
  return screen
    .getByText(/The counters/)
    .closest('[lang]')
    ?.getAttribute('lang');
};

afterEach(cleanup);

it('says that the name of a source is English, where the words around it are not', () => {
  expect(publisherIn('es')).toBe('en');
});

it('does not where the source is described in the words of the course', () => {
  expect(publisherIn('es', { publisher: 'The counters, en español', described: true })).toBeUndefined();
});

it('says nothing of it in English', () => {
  expect(publisherIn('en')).toBeUndefined();
});
