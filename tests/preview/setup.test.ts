// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { strictProfile } from '../../scorm/lms/profile';
import { profiles } from '../../scorm/lms/profiles';
import { launchData } from '../../scripts/preview/lms/launch-data';
import { defaults, learnerOf, setupFromAddress } from '../../scripts/preview/lms/setup';
import { secondsOf, spanOf } from '../../scripts/preview/lms/time';

const setup = (query: string) => setupFromAddress(query, defaults).setup;

describe('settings in the address', () => {
  it('are taken over', () => {
    const { setup: read, launch } = setupFromAddress(
      '?course=week&edition=scorm2004-4&learner=meiling&profile=amnesiac&mode=review&credit=no-credit&passmark=70&open=window&viewer=reviewer&size=phone&faults=apiLate,commitFails&launch=1',
      defaults,
    );
    expect(launch).toBe(true);
    expect(read).toEqual({
      course: 'week',
      edition: 'scorm2004-4',
      learner: 'meiling',
      name: '',
      mode: 'review',
      credit: 'no-credit',
      passMark: '70',
      profile: 'amnesiac',
      open: 'window',
      viewer: 'reviewer',
      size: 'phone',
      faults: ['commitFails', 'apiLate'],
    });
  });

  it('may name every profile of the contract suite; some are made of other controls', () => {
    for (const { name } of profiles) {
      const id = name.replace(/ /g, '-');
      if (id !== 'strict') expect(setup(`?profile=${id}`), name).not.toEqual(defaults);
    }
    expect(setup('?profile=cross-origin-parent').open).toBe('foreign');
    expect(setup('?profile=browse')).toMatchObject({ mode: 'browse', credit: 'no-credit' });
  });

  it('that are unknown change nothing', () => {
    expect(setup('?edition=aicc&profile=x&faults=fire&passmark=12')).toEqual(defaults);
    expect(setupFromAddress('', defaults).launch).toBe(false);
  });

  it('may name any learner, who then has an id of letters and digits', () => {
    const learner = learnerOf(setup('?learner=J%C3%B6%20Doe'));
    expect(learner.name).toBe('Jö Doe');
    expect(learner.id).toMatch(/^other-[a-z0-9_]+$/);
    expect(learnerOf(setup('?learner=Jo%20Doe')).id).not.toBe(learner.id);
  });
});

describe('what the course finds at launch', () => {
  const chosen = setup('?edition=scorm12&learner=ana&passmark=80');

  it('is the learner, the conditions and no more at first', () => {
    expect(launchData('scorm12', strictProfile, chosen, undefined).cmi).toEqual({
      'cmi.core.student_id': 'learner-ana',
      'cmi.core.student_name': 'Torres, Ana',
      'cmi.core.lesson_mode': 'normal',
      'cmi.core.credit': 'credit',
      'cmi.core.entry': 'ab-initio',
      'cmi.core.total_time': '0000:00:00',
      'cmi.student_data.mastery_score': '80',
    });
  });

  it('is what was kept later on, with the time added up and today’s conditions', () => {
    const kept = {
      cmi: {
        'cmi.suspend_data': 'x',
        'cmi.core.session_time': '0000:01:30',
        'cmi.core.lesson_mode': 'review',
        'cmi.student_data.mastery_score': '80',
      },
      at: 1,
      total: 60,
    };
    const { cmi, total } = launchData('scorm12', strictProfile, setup('?learner=ana'), kept);
    expect(total).toBe(150);
    expect(cmi).toMatchObject({
      'cmi.suspend_data': 'x',
      'cmi.core.entry': 'resume',
      'cmi.core.lesson_mode': 'normal',
      'cmi.core.total_time': '0000:02:30',
    });
    expect(cmi).not.toHaveProperty(['cmi.student_data.mastery_score']);
    expect(cmi).not.toHaveProperty(['cmi.core.session_time']);
  });

  it('is nothing where a 2004 attempt was not suspended', () => {
    const kept = { cmi: { 'cmi.suspend_data': 'x', 'cmi.exit': 'normal', 'cmi.session_time': 'PT1M' }, at: 1, total: 60 };
    const { cmi, total } = launchData('scorm2004', strictProfile, chosen, kept);
    expect(total).toBe(0);
    expect(cmi).toMatchObject({ 'cmi.entry': 'ab-initio', 'cmi.total_time': 'PT0H0M0S', 'cmi.scaled_passing_score': '0.8' });
    expect(cmi).not.toHaveProperty(['cmi.suspend_data']);
  });
});

describe('time', () => {
  it.each([
    ['0001:02:03.50', 3723.5],
    ['PT1H2M3.5S', 3723.5],
    ['PT15S', 15],
    ['soon', 0],
    [undefined, 0],
  ])('%s is %d seconds', (span, seconds) => expect(secondsOf(span)).toBe(seconds));

  it('is written as each standard wants it', () => {
    expect([spanOf('scorm12', 3723.9), spanOf('scorm2004', 3723.9)]).toEqual(['0001:02:03', 'PT1H2M3S']);
  });
});
