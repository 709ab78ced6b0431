import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableName } from './learner-name';

describe('a name from an LMS', () => {
  it.each([
    ['Ruiz, Ana', 'Ana Ruiz'],
    ['de la Cruz Pérez, María José', 'María José de la Cruz Pérez'],
    ['  Doe ,  Jo  Q. ', 'Jo Q. Doe'],
    ['King, Martin, Jr.', 'Martin King, Jr.'],
    ['Ana Ruiz, LCSW', 'Ana Ruiz, LCSW'],
    ['Ruiz, Ana, PhD', 'Ana Ruiz, PhD'],
    ['Ana Ruiz', 'Ana Ruiz'],
    ['Ruiz,', 'Ruiz'],
    ['Grupo A, B, C', 'Grupo A, B, C'],
    ['{lang=es}Ruiz, Ana', 'Ana Ruiz'],
    ['O\u2019Neil, Se\u00e1n', 'Se\u00e1n O\u2019Neil'],
    ['محمد الأحمد', 'محمد الأحمد'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ])('%j is read %j', (raw, said) => {
    expect(readableName(raw)).toBe(said);
  });

  it.each(['', ' ', ',', ' , , ', '\u0000\u200b\u202e', 'Jr.'])('%j is no name', (raw) => {
    expect(readableName(raw)).toBe('');
  });

  it('cannot turn the text around it', () => {
    expect(readableName('Ana\u202e\u2066 Ruiz\nPassed')).toBe('Ana Ruiz Passed');
  });

  it('of 10,000 characters is cut between letters, not within one', () => {
    const said = readableName('\u{1f600}'.repeat(5000));
    expect([...said]).toHaveLength(80);
    expect(said).toMatch(/^(\u{1f600}){79}…$/u);
  });

  it('fits one line whatever the LMS sends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (raw) => {
        const said = readableName(raw);
        expect([...said].length).toBeLessThanOrEqual(80);
        expect(said).toBe(said.trim());
        expect(said).not.toMatch(/[\n\t\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });
});
