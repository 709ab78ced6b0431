// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { structureIds } from '../../scorm/package/course-structure';
import { meta, replaceIn, soundPackage } from './fixture';
import { validateStructure, xpath } from './xmllint';

const at = (...names: readonly string[]) => `/${names.map((name) => `/*[local-name()='${name}']`).join('')}`;
const text = (expression: string) => xpath(soundPackage('cmi5'), 'cmi5.xml', expression);

describe('the course structure', () => {
  it('is what the specification describes', () => {
    const { ok, output } = validateStructure(soundPackage('cmi5'));
    expect(ok, output).toBe(true);
  });

  it.each([
    ['<url>', '<link/><url>'],
    ['moveOn="CompletedAndPassed"', 'moveOn="Both"'],
    ['masteryScore="0.875"', 'masteryScore="87.5"'],
  ])('is really read by the schema: %s', (from, to) => {
    const files = soundPackage('cmi5');
    replaceIn(files, 'cmi5.xml', from, to);
    expect(validateStructure(files).ok).toBe(false);
  });

  it('carries title and description in every language through a real parser', () => {
    for (const of of ['course', 'au']) {
      expect(text(`${at(of, 'title', 'langstring')}[@lang='en']`)).toBe(meta.title);
      expect(text(`${at(of, 'title', 'langstring')}[@lang='es']`)).toBe(meta.translations[0]?.title);
      expect(text(`${at(of, 'description', 'langstring')}[@lang='es']`)).toBe(meta.translations[0]?.description);
    }
  });

  it('says when the unit is done and with which mark', () => {
    expect(text(`${at('au')}/@moveOn`)).toBe('CompletedAndPassed');
    expect(text(`${at('au')}/@masteryScore`)).toBe('0.875');
    expect(text(at('au', 'url'))).toBe('index.html');
  });

  it('names course and unit alike in every version, and no other course so', () => {
    expect(text(`${at('course')}/@id`)).toBe(structureIds(meta.id).course);
    expect(text(`${at('au')}/@id`)).toBe(structureIds(meta.id).unit);
    const all = [meta.id, `${meta.id}-booster`].flatMap((id) => Object.values(structureIds(id)));
    expect(new Set(all).size).toBe(4);
    for (const id of all) expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  });
});
