import { describe, expect, it } from 'vitest';
import { syllablesEs } from './syllables-es';

describe('Spanish syllables', () => {
  it.each([
    ['casa', 2],
    ['niño', 2],
    ['ciudad', 2],
    ['país', 2],
    ['río', 2],
    ['caer', 2],
    ['cuidado', 3],
    ['que', 1],
    ['guitarra', 3],
    ['pingüino', 3],
    ['agua', 2],
    ['y', 1],
    ['muy', 1],
    ['ley', 1],
    ['mayo', 2],
    ['ahora', 3],
    ['alcohol', 3],
    ['chico', 2],
    ['adolescente', 5],
    ['explotación', 4],
    ['denunciar', 3],
    ['quien', 1],
    ['leía', 3],
    ['búho', 2],
    ['prohibir', 2],
  ])('%s has %i', (word, count) => expect(syllablesEs(word)).toBe(count));
});
