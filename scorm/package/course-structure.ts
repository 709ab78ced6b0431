import { uuid5 } from '../uuid';
import type { PackageMeta } from './types';
import { el, toXml, type XmlElement } from './xml';

export const structureFile = 'cmi5.xml';
export const structureNamespace = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';

/** Made once at random, for the names of all our courses. */
const names = '5c1b40a8-6f3e-4d9b-8a57-2e94b7d0c613';

/** From the course id alone, so that the next version is the same course to an LMS. Owning no domain, we name by UUID. */
export const structureIds = (id: string) => ({
  course: `urn:uuid:${uuid5(names, `${id} course`)}`,
  unit: `urn:uuid:${uuid5(names, `${id} unit`)}`,
});

const inLanguages = (name: 'title' | 'description', meta: PackageMeta): XmlElement =>
  el(name, {}, ...[meta, ...meta.translations].map((words) => el('langstring', { lang: words.language }, words[name])));

/**
 * One assignable unit in one course. `CompletedAndPassed` is said because an LMS takes a unit that says nothing for
 * satisfied at once; the mark is a proposal that the LMS may change and hands back at each launch.
 */
export const courseStructure = (meta: PackageMeta): string => {
  const ids = structureIds(meta.id);
  const words = [inLanguages('title', meta), inLanguages('description', meta)];
  const unit = {
    id: ids.unit,
    moveOn: 'CompletedAndPassed',
    masteryScore: String(Math.round(meta.passMark * 100) / 10_000),
    launchMethod: 'AnyWindow',
    activityType: 'http://adlnet.gov/expapi/activities/course',
  };
  return toXml(
    el(
      'courseStructure',
      { xmlns: structureNamespace },
      el('course', { id: ids.course }, ...words),
      el('au', unit, ...words, el('url', {}, 'index.html')),
    ),
  );
};
