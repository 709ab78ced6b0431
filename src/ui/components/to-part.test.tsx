// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { ToPart } from './to-part';

afterEach(cleanup);

it('moves focus to the part and leaves the address as it is', () => {
  const { getByRole } = render(
    <>
      <ToPart of="before">Before you start</ToPart>
      <section id="before" tabIndex={-1} />
    </>,
  );
  const link = getByRole('link', { name: 'Before you start' });
  expect(fireEvent.click(link)).toBe(false);
  expect(document.activeElement?.id).toBe('before');
  expect(location.hash).toBe('');
});
