import type { PackageMeta } from './types';

const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** 1.2 allows 200 characters in a title; one limit for all keeps the editions alike. */
const titleLimit = 200;
/** The 1.2 schema allows 20 characters in the manifest's version. */
const versionForm = /^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$/;

const realDate = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** What is wrong with the course description, each with the field that holds it. */
export const metaProblems = (meta: PackageMeta): readonly string[] => {
  const problems: string[] = [];
  const demand = (right: boolean, message: string) => right || problems.push(message);
  demand(
    /^[A-Za-z][A-Za-z0-9._-]*$/.test(meta.id),
    `Course id "${meta.id}": use letters, digits, ".", "-" and "_" only, and start with a letter.`,
  );
  demand(versionForm.test(meta.version), `Version "${meta.version}": use digits, letters, "." and "-", at most 20 characters.`);
  demand(
    meta.title.trim() !== '' && meta.title.length <= titleLimit,
    `The title is empty or longer than ${titleLimit} characters; LMSs would refuse or cut it.`,
  );
  demand(meta.description.trim() !== '', 'The description is empty; LMS catalogs show it.');
  for (const language of [meta.language, ...meta.languages]) {
    demand(languageTag.test(language), `Language "${language}": write a language code such as "en" or "es".`);
  }
  demand(
    Number.isInteger(meta.typicalMinutes) && meta.typicalMinutes > 0,
    `Typical minutes "${meta.typicalMinutes}": write a whole number above 0.`,
  );
  for (const { language, ...words } of meta.translations) {
    demand(meta.languages.includes(language), `Translation "${language}": the course has no such language.`);
    demand(
      words.title.trim() !== '' && words.description.trim() !== '',
      `Translation "${language}": title or description is empty.`,
    );
  }
  demand(meta.passMark > 0 && meta.passMark <= 100, `Pass mark "${meta.passMark}": write a percentage above 0, at most 100.`);
  demand(realDate(meta.updated), `Updated "${meta.updated}": write a date as YYYY-MM-DD.`);
  return problems;
};
