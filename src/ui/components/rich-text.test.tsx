// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import type { RichText } from '../../domain/text';
import { show } from '../blocks/test-harness';

const text = (content: RichText) => show({ id: 'x', kind: 'text', text: content });

it('shows the number of a help line as text to call, with the day it was checked', () => {
  text([['p', ['Call ', ['channel', 'hotline'], '.']]]);
  expect(screen.getByRole('link', { name: '1-888-373-7888' }).getAttribute('href')).toBe('tel:18883737888');
  expect(screen.getByText(/A hotline/).textContent).toContain('checked November 22, 2026');
});

it('opens outside pages beside the course', () => {
  text([['p', [['link', 'https://example.org', ['The law']]]]]);
  const link = screen.getByRole('link', { name: 'The law' });
  expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener']);
});

it('marks words in another language', () => {
  text([['ul', [[['lang', 'es', ['Hola']]]]]]);
  expect(screen.getByText('Hola').getAttribute('lang')).toBe('es');
});

it('shows cited words as they are, and their source below the text', () => {
  text([['p', ['About ', ['claim', 'counted', ['1 in 7']], ' children.']]]);
  expect(screen.getByText('About 1 in 7 children.')).toBeTruthy();
  expect(screen.getByText(/The counters, 2024/)).toBeTruthy();
});
