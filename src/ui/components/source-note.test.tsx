// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { SurroundingsContext } from '../block-props';
import { surroundings } from '../blocks/test-harness';
import { SourceNote } from './source-note';

const publisherIn = (language: string) => {
  render(
    <SurroundingsContext.Provider value={{ ...surroundings, language }}>
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

it('says nothing of it in English', () => {
  expect(publisherIn('en')).toBeUndefined();
});
