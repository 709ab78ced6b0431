import { describe, expect, it } from 'vitest';
import { said, wordsCourse } from '../../../tests/support/words-course';
import { forbiddenTerms } from './forbidden-terms';

const lesson = (text: string, language = 'en') =>
  said(forbiddenTerms(wordsCourse({ lesson: `title: A\ntext: ${text}`, language })));

describe('forbidden terms', () => {
  it('names the word, its place and what to write', () => {
    expect(lesson('A pimp took her phone.')).toEqual([
      'modules/01-a.en.yaml:2 says "pimp". Write: trafficker; person controlling the child.',
    ]);
  });

  it.each([
    'A child prostitute.',
    'Rescuing children is our goal.',
    'We save children.',
    'She sold herself.',
    'He is a runaway.',
    'Sex with a minor.',
    'Trauma bonding is strong.',
  ])('finds: %s', (text) => expect(lesson(text)).toHaveLength(1));

  it.each([
    'Your place is saved.',
    'Johnson County',
    'A demijohn',
    'It turns out well.',
    'A child who has run away.',
    'The National Runaway Safeline',
    'He acted outside the rules.',
  ])('leaves alone: %s', (text) => expect(lesson(text)).toEqual([]));

  it('reads claims and drawings too', () => {
    expect(forbiddenTerms(wordsCourse({ claims: 'a:\n  statement: Heroes act.' }))).toHaveLength(1);
    expect(forbiddenTerms(wordsCourse({ media: 'a:\n  alt: A slave in chains' }))).toHaveLength(1);
  });

  it('lets an item that weighs words quote them, and nothing else', () => {
    const bank = (id: string, text: string) => forbiddenTerms(wordsCourse({ bank: `items:\n  ${id}:\n    prompt: '${text}'` }));
    expect(bank('Q38', 'Is “promiscuous” a fact?')).toEqual([]);
    expect(bank('Q38', 'Is promiscuous a fact?')).toHaveLength(1);
    expect(bank('Q39', 'Is “promiscuous” a fact?')).toHaveLength(1);
  });

  it('allows the name of a counted group in quotation marks anywhere', () => {
    expect(lesson('NCMEC calls them "endangered runaways".')).toEqual([]);
    expect(lesson('NCMEC calls them endangered runaways.')).toHaveLength(1);
  });

  it('knows Spanish words with accents', () => {
    expect(lesson('El tráfico sexual existe.', 'es')).toHaveLength(1);
    expect(lesson('La línea caliente atiende.', 'es')).toHaveLength(1);
    expect(lesson('La trata sexual infantil existe.', 'es')).toEqual([]);
    expect(lesson('Los padres de crianza y los padres adoptivos.', 'es')).toEqual([]);
  });
});
