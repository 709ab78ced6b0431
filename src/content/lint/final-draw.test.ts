import { describe, expect, it } from 'vitest';
import { complaints, edited } from '../../../tests/support/content-files';

const final = 'quizzes/final.yaml';
const bank = 'quizzes/1-lesson.yaml';

describe('the rules of the draw', () => {
  it('ask for no more than the bank has twice', () => {
    expect(complaints(edited(final, 'count: 1', 'count: 2'))).toEqual([
      `${final}:2:5 asks for 2 items of m1, but for the role "school" the bank has 3. It needs 4 so that a retry can differ.`,
    ]);
  });

  it('ask for safety groups of which there are three items', () => {
    expect(complaints(edited(final, '[tell]', '[tell, stay]'))).toEqual([
      `${final}:5:16 names the safety group "stay", of which the role "school" has 0 items. It needs 3: one to ask, one as a parallel, one for a retry.`,
    ]);
  });

  it('hold for every role, not only for the one that has most items', () => {
    const roles = edited('modules/course.yaml', 'roles: [school]', 'roles: [school, foster]');
    const named = edited(
      'modules/course.en.yaml',
      'You work in a school. }',
      'You work in a school. }\n  foster: { name: Foster, detail: At home. }',
      roles,
    );
    expect(complaints(named)).toEqual([]);
    const onlySchool = edited(bank, 'safety: tell\n', 'safety: tell\n    roles: [school]\n', named);
    expect(complaints(onlySchool)).toEqual([
      `${final}:5:10 names the safety group "tell", of which the role "foster" has 2 items. It needs 3: one to ask, one as a parallel, one for a retry.`,
    ]);
  });
});
