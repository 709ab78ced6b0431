import { expect, it } from 'vitest';
import { publishedIn, yearPublished } from './published';

it.each([
  ['2024-07-30; undated', 'en', 'July 30, 2024; undated'],
  ['2018-09; vigente, texto de marzo de 2026', 'es', 'septiembre de 2018; vigente, texto de marzo de 2026'],
  ['2016-06-08; 2014-09', 'es', '8 de junio de 2016; septiembre de 2014'],
  ['about 2019-2021', 'en', 'about 2019-2021'],
  ['2000, as amended', 'en', '2000, as amended'],
])('%s in %s is %s', (published, language, said) => {
  expect(publishedIn(published, language)).toBe(said);
});

it('knows the year only where the words begin with one', () => {
  expect(['2018-09; in force', '2000, as amended', 'about 2019', 'undated page'].map(yearPublished)).toEqual([
    2018,
    2000,
    undefined,
    undefined,
  ]);
});
