// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { decode } from '../../scorm/package/text';
import { scormEditions } from '../../scorm/package/types';
import { meta, replaceIn, soundPackage } from './fixture';
import { isWellFormed, validateManifest, xpath } from './xmllint';

const manifest = 'imsmanifest.xml';
const at = (...names: readonly string[]) => names.map((name) => `/*[local-name()='${name}']`).join('');
const item = at('manifest', 'organizations', 'organization', 'item');

describe.each(scormEditions)('%s manifest', (edition) => {
  it('validates against the schemas in the package', () => {
    const { ok, output } = validateManifest(edition, soundPackage(edition));
    expect(ok, output).toBe(true);
    expect(output).toContain('validates');
  });

  it('is really read by the schemas: a wrong order and an unknown element fail', () => {
    const swapped = soundPackage(edition);
    replaceIn(swapped, manifest, /(<organizations[\s\S]*<\/organizations>)\s*(<resources>[\s\S]*<\/resources>)/, '$2$1');
    expect(validateManifest(edition, swapped).ok).toBe(false);
    const unknown = soundPackage(edition);
    replaceIn(unknown, manifest, '<title>', '<titel>x</titel><title>');
    expect(validateManifest(edition, unknown).ok).toBe(false);
  });

  it('carries title and keywords through a real parser unchanged', () => {
    const files = soundPackage(edition);
    expect(xpath(files, manifest, `${item}${at('title')}`)).toBe(meta.title);
    const [file, keyword] = edition === 'scorm12' ? [manifest, 'langstring'] : ['metadata.xml', 'string'];
    expect(xpath(files, file, `/${at('keyword')}${at(keyword)}`)).toBe(meta.keywords[0]);
    expect(xpath(files, file, `/${at('description')}${at(keyword)}`)).toBe(meta.description);
  });

  it('describes the course in each of its languages', () => {
    const files = soundPackage(edition);
    const [file, text] = edition === 'scorm12' ? [manifest, 'langstring'] : ['metadata.xml', 'string'];
    const [spanish] = meta.translations;
    for (const [element, words] of [
      ['title', spanish?.title],
      ['description', spanish?.description],
      ['keyword', spanish?.keywords[0]],
    ]) {
      const inSpanish = `*[local-name()='${text}' and @*[local-name()='lang' or local-name()='language']='es']`;
      expect(xpath(files, file, `//*[local-name()='general']/*[local-name()='${element}']/${inSpanish}`)).toBe(words);
    }
  });

  it('names the start page, the SCO type and a visible item', () => {
    const files = soundPackage(edition);
    const type = edition === 'scorm12' ? 'scormtype' : 'scormType';
    expect(xpath(files, manifest, `/${at('resource')}/@href`)).toBe('index.html');
    expect(xpath(files, manifest, `/${at('resource')}/@*[local-name()='${type}']`)).toBe('sco');
    expect(xpath(files, manifest, `${item}/@isvisible`)).toBe('true');
    expect(xpath(files, manifest, `${item}/@identifierref`)).toBe('protecting-children-sco');
  });

  it('tells how long the course takes and when it was updated', () => {
    const files = soundPackage(edition);
    const [file, time, date] =
      edition === 'scorm12'
        ? [manifest, at('lom', 'educational', 'typicallearningtime', 'datetime'), at('lom', 'lifecycle', 'contribute', 'date')]
        : [
            'metadata.xml',
            at('lom', 'educational', 'typicalLearningTime', 'duration'),
            at('lom', 'lifeCycle', 'contribute', 'date'),
          ];
    expect(xpath(files, file, `/${time}`)).toBe('PT30M');
    expect(xpath(files, file, `/${date}`).trim()).toBe('2026-11-22');
  });

  it('has no score rules and no 2004-only elements in the wrong edition', () => {
    const text = decode(soundPackage(edition)[manifest]);
    expect(text).not.toMatch(/masteryscore|completionThreshold|minNormalizedMeasure/i);
    expect(text.includes('imsss:')).toBe(edition !== 'scorm12');
  });
});

describe.each(['scorm2004-3', 'scorm2004-4'] as const)('%s', (edition) => {
  it('sets sequencing on organization and item, and hides two buttons only', () => {
    const files = soundPackage(edition);
    const control = `${at('manifest', 'organizations', 'organization', 'sequencing', 'controlMode')}`;
    expect(xpath(files, manifest, `${control}/@choice`)).toBe('true');
    expect(xpath(files, manifest, `${control}/@flow`)).toBe('true');
    expect(xpath(files, manifest, `${item}${at('sequencing', 'deliveryControls')}/@objectiveSetByContent`)).toBe('true');
    expect(decode(files[manifest]).match(/<adlnav:hideLMSUI>(\w+)</g)).toEqual([
      '<adlnav:hideLMSUI>continue<',
      '<adlnav:hideLMSUI>previous<',
    ]);
  });

  it('has well-formed metadata', () => {
    const { ok, output } = isWellFormed(soundPackage(edition), 'metadata.xml');
    expect(ok, output).toBe(true);
  });
});

it('3rd and 4th edition differ in schemaversion alone', () => {
  const [third, fourth] = (['scorm2004-3', 'scorm2004-4'] as const).map((edition) => decode(soundPackage(edition)[manifest]));
  expect(third?.replace('2004 3rd Edition', '2004 4th Edition')).toBe(fourth);
});
