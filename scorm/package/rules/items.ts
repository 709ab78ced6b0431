import { manifestFile, scormTypeAttribute, startFile } from '../manifest-parts';
import { named, type ScormRule, when } from './rule';

export const titlesPresent: ScormRule = ({ manifest }) =>
  manifest.flatMap((tag, index) => {
    if (tag.name !== 'organization' && tag.name !== 'item') return [];
    const next = manifest[index + 1];
    return when(
      next?.name !== 'title' || next.text === '',
      `${manifestFile}: <${tag.name}> needs a <title> as its first element.`,
    );
  });

/** 1.2 writes the attribute in lower case, 2004 with a capital T; in the wrong case no LMS opens a connection. */
export const scormTypeCase: ScormRule = ({ edition, manifest }) => {
  const wanted = scormTypeAttribute(edition);
  return named(manifest, 'resource')
    .filter((tag) => tag.attributes[wanted] !== 'sco')
    .map((tag) => `${manifestFile}: resource "${tag.attributes.identifier}" needs ${wanted}="sco", in exactly this spelling.`);
};

export const oneStartPage: ScormRule = ({ manifest }) => {
  const all = named(manifest, 'resource');
  return when(
    manifest.length > 0 && (all.length !== 1 || all[0]?.attributes.href !== startFile),
    `${manifestFile}: there must be exactly one resource, and it must start ${startFile}.`,
  );
};

export const referencesResolve: ScormRule = ({ manifest }) => {
  const known = (name: string) => named(manifest, name).map((tag) => tag.attributes.identifier);
  const [organizations, resources] = [known('organization'), known('resource')];
  return [
    ...named(manifest, 'organizations')
      .filter((tag) => !organizations.includes(tag.attributes.default))
      .map((tag) => `${manifestFile}: default organization "${tag.attributes.default}" does not exist.`),
    ...named(manifest, 'item')
      .filter((tag) => !resources.includes(tag.attributes.identifierref))
      .map((tag) => `${manifestFile}: identifierref "${tag.attributes.identifierref}" names no resource.`),
  ];
};

export const deliveryControls: ScormRule = ({ edition, manifest }) => {
  if (edition === 'scorm12' || manifest.length === 0) return [];
  const right = named(manifest, 'imsss:deliveryControls').some(
    ({ attributes }) => attributes.completionSetByContent === 'true' && attributes.objectiveSetByContent === 'true',
  );
  return when(
    !right,
    `${manifestFile}: the item needs <imsss:deliveryControls> with completionSetByContent="true" and ` +
      'objectiveSetByContent="true", or some LMSs complete the course on exit.',
  );
};

/** Hiding the exit too would trap a learner whose page did not load. */
export const lmsExitStays: ScormRule = ({ manifest }) =>
  named(manifest, 'adlnav:hideLMSUI')
    .filter((tag) => tag.text !== 'continue' && tag.text !== 'previous')
    .map((tag) => `${manifestFile}: do not hide "${tag.text}"; the LMS must keep its own way out.`);

export const itemRules: readonly ScormRule[] = [
  titlesPresent,
  scormTypeCase,
  oneStartPage,
  referencesResolve,
  deliveryControls,
  lmsExitStays,
];
