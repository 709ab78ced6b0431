// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { type Draft, emptyDraft, put, toProfile } from './draft';

const choices = {
  languages: ['en', 'es'],
  roles: ['school', 'foster'],
  extensions: ['practice'],
  mustPass: ['report'],
  standards: ['scorm12', 'web'],
};
const typed = (...fields: readonly (readonly [path: string, value: Draft[string]])[]) =>
  toProfile(
    fields.reduce((draft, [path, value]) => put(draft, path, value), emptyDraft(choices)),
    choices,
  );

describe('what is typed becomes a profile', () => {
  it.each([
    ['a decimal comma', 'certificate.hours', '0,5', { certificate: { hours: 0.5 } }],
    ['a sign of percent', 'passMark', '87 %', { passMark: 87 }],
    ['a colour without #', 'accent.light', '6B3f69', { accent: '#6B3f69' }],
  ])('with %s', (_, path, text, profile) => {
    expect(typed([path, text])).toEqual({ standards: ['scorm12'], ...profile });
  });

  it.each(['eighty', '8O', '1,000', '-80'])('and leaves to the checks what is no number: %s', (text) => {
    expect(typed(['passMark', text])).toMatchObject({ passMark: text });
  });

  it('in the order of the page, whatever was typed first, and the logo last', () => {
    const profile = typed(['logo', 'data:image/png;base64,AAAA'], ['passMark', '90'], ['organization', 'Birch'], ['id', 'birch']);
    expect(Object.keys(profile)).toEqual(['id', 'organization', 'passMark', 'standards', 'logo']);
  });
});
