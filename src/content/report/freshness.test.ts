import { describe, expect, it } from 'vitest';
import type { Course } from '../load';
import { parseYaml } from '../yaml-file';
import { daysBetween, freshnessFindings } from './freshness';

const course = {
  claims: { structure: { a: { checked: '2026-01-01' } }, file: parseYaml('modules/claims.yaml', 'a:\n  checked: 2026-01-01\n') },
  channels: {
    structure: { x: { checked: '2026-11-01' } },
    file: parseYaml('modules/channels.yaml', 'x:\n  phone: "911"\n  checked: 2026-11-01\n'),
  },
} as unknown as Course;
const on = (today: string, release = false, channelDays = 90) =>
  freshnessFindings(course, { today, release, channelDays }).map(
    ({ level, measure, at }) => `${level} ${measure} ${at?.file}:${at?.line}`,
  );

describe('freshness', () => {
  it('counts days over months and leap years', () => expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2));
  it('says nothing while all is fresh', () => expect(on('2026-12-30')).toEqual([]));
  it('warns of a channel from 60 days', () => expect(on('2026-12-31')).toEqual(['warns channels modules/channels.yaml:3']));
  it('refuses a channel from 90 days in a release build only', () => {
    expect(on('2027-01-29', true)).toContain('warns channels modules/channels.yaml:3');
    expect(on('2027-01-30', true)).toContain('fails channels modules/channels.yaml:3');
    expect(on('2027-01-30')).toContain('warns channels modules/channels.yaml:3');
  });
  it('takes another number of days', () => {
    expect(on('2026-11-11', true, 10)).toEqual(['fails channels modules/channels.yaml:3']);
  });
  it('fails a claim after a year', () => {
    expect(on('2027-01-01')).not.toContain('fails claims modules/claims.yaml:2');
    expect(on('2027-01-02')).toContain('fails claims modules/claims.yaml:2');
  });
  it('does not believe a day that has not come', () => expect(on('2025-12-31')).toContain('fails claims modules/claims.yaml:2'));
});
