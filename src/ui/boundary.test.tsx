// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { Strings } from '../domain/strings';
import { SurroundingsContext } from './block-props';
import { Boundary } from './boundary';

afterEach(cleanup);

it('a screen that throws is said in words, and drawn again when the learner asks', () => {
  let broken = true;
  const Screen = () => {
    if (broken) throw new Error('out of order');
    return <p>Lesson</p>;
  };
  const words = { status: { brokenTitle: 'Not now', broken: 'Nothing is lost.', loadAgain: 'Again' } } as Strings;
  const around = { language: 'en', t: words, claims: {}, channels: {}, art: {}, announce: () => undefined };
  const { getByRole, getByText, queryByText } = render(
    <SurroundingsContext.Provider value={around}>
      <Boundary>
        <Screen />
      </Boundary>
    </SurroundingsContext.Provider>,
  );
  expect(getByRole('heading', { level: 1 }).textContent).toBe('Not now');
  broken = false;
  fireEvent.click(getByRole('button', { name: 'Again' }));
  expect(getByText('Lesson')).toBeTruthy();
  expect(queryByText('Not now')).toBeNull();
});
