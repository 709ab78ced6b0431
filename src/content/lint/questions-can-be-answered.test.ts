import { describe, expect, it } from 'vitest';
import { complaints, edited } from '../../../tests/support/content-files';

const lesson = 'modules/01-lesson.yaml';
const words = 'modules/01-lesson.en.yaml';
const choice = '[{ key: a }, { key: b, correct: true }]';
const cards = '[{ key: a, target: m }, { key: b, target: f }]';
const first = '[{ key: x }, { key: y, best: true }]';
const last = '[{ key: x, best: true }, { key: y }]';
const said = (was: string, becomes: string, more = (files = edited(lesson, was, becomes)) => files) => complaints(more());

describe('a choice of one', () => {
  it('has one right option, not two and not none', () => {
    const message = (n: number) =>
      `${lesson}:12:9 "m1-ask-one" has ${n} right options; a single choice has exactly one. Mark one option "correct: true".`;
    expect(said(choice, '[{ key: a, correct: true }, { key: b, correct: true }]')).toContain(message(2));
    expect(said(choice, '[{ key: a }, { key: b }]')).toContain(message(0));
  });
});

describe('a choice of several', () => {
  it('has a right option and another', () => {
    const third = edited(
      words,
      'b: { text: Everybody under age, reason: So it is. }',
      'b: { text: Everybody under age, reason: So it is. }\n          c: { text: Some, reason: No. }',
    );
    const multiple = (options: string) =>
      complaints(edited(lesson, 'type: single', 'type: multiple', edited(lesson, choice, options, third)));
    const message = `${lesson}:12:9 "m1-ask-one" needs at least one right and one other option.`;
    expect(multiple('[{ key: a }, { key: b }, { key: c }]')).toContain(message);
    expect(multiple('[{ key: a, correct: true }, { key: b, correct: true }, { key: c, correct: true }]')).toContain(message);
    expect(multiple('[{ key: a }, { key: b, correct: true }, { key: c }]')).not.toContain(message);
  });
});

describe('a sorting', () => {
  it('sends every card to a group that there is', () => {
    expect(said(cards, '[{ key: a, target: m }, { key: b, target: z }]')).toContain(
      `${lesson}:18:9 "m1-ask-sort" sends an option to the target "z", which is not in its targets.`,
    );
  });
});

describe('a talk', () => {
  const talk = `${lesson}:23:9 "m1-ask-talk"`;
  const thirdTurn = edited(
    words,
    '        after: Thank you.',
    '          c:\n            ask: And then?\n            options:\n              x: { text: Wait, reason: No. }\n              y: { text: Stay, reason: Yes. }\n        after: Thank you.',
  );
  const withThird = (becomes: string) => complaints(edited(lesson, last, becomes, thirdTurn));

  it('may branch and come together again', () => {
    const branch =
      '[{ key: x, best: true }, { key: y, next: c }]\n          - key: c\n            ends: true\n            options: [{ key: x, next: b }, { key: y, best: true }]';
    expect(withThird(branch)).toEqual([]);
  });

  it('has a way out of every turn', () => {
    const deadEnd =
      '[{ key: x, best: true }, { key: y, next: c }]\n          - key: c\n            options: [{ key: x }, { key: y }]';
    expect(withThird(deadEnd)).toEqual([
      `${talk} has a turn from which the talk never ends: "c". Give it a best option that leads on.`,
    ]);
  });

  it('has an end', () => {
    expect(said(last, '[{ key: x, next: a }, { key: y }]')).toEqual([
      `${talk} never ends. Give the last turn "ends: true" and a best option.`,
    ]);
  });

  it('has no turn that nobody comes to', () => {
    expect(said(first, '[{ key: x }, { key: y }]')).toEqual([`${talk} has a turn that no option leads to: "b".`]);
  });

  it('leads to no turn that there is not', () => {
    expect(said(last, '[{ key: x, best: true }, { key: y, next: q }]')).toEqual([
      `${talk} leads to the turn "q", which does not exist.`,
    ]);
  });
});

describe('an ordering', () => {
  const ordering = (places: number[]) => {
    const options = places.map((place, i) => `{ key: ${'abc'.charAt(i)}, place: ${place} }`).join(', ');
    const block = `kind: ordering\n        objective: O1.1\n        options: [${options}]`;
    const structure = edited(
      lesson,
      `kind: sort\n        objective: O1.1\n        targets: [{ key: m }, { key: f }]\n        options: ${cards}`,
      block,
    );
    const noTargets = edited(words, '        targets: { m: { text: Myth }, f: { text: Fact } }\n', '', structure);
    return complaints(
      edited(
        words,
        'b: { text: They often stay, reason: They do. }',
        'b: { text: They often stay, reason: They do. }\n          c: { text: Third, reason: So. }',
        noTargets,
      ),
    );
  };
  const message = `${lesson}:18:9 "m1-ask-sort" needs places from 1 upward, at least two different ones.`;

  it('starts at place 1 and has a second place', () => {
    expect(ordering([2, 3, 4])).toContain(message);
    expect(ordering([1, 1, 1])).toContain(message);
    expect(ordering([1, 2, 2])).not.toContain(message);
  });
});
