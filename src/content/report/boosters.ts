import { practiceCount } from '../../domain/outline';
import { boostersOf } from '../boosters';
import type { Course } from '../load';
import { type Finding, finding } from './finding';
import { firstActionFindings } from './first-action';
import { lessonTexts } from './lesson-texts';
import { limits } from './limits';
import { lessonTime, share } from './minutes';
import { longest, passiveFindings, stretches } from './passive';
import { readingLevel } from './reading-level';
import { type Learner, study as studyOf } from './study';
import { table } from './table';

/** Nobody is asked for a role in a booster. */
const learnerIn = (language: string): Learner => ({ role: '', language, extensions: [] });

/** The boosters in figures, and what is past its limit. */
export const boosterReport = (course: Course): { readonly text: string; readonly findings: readonly Finding[] } => {
  const { from, to } = limits.boosterMinutes;
  const rows: string[][] = [];
  const findings = boostersOf(course).flatMap(({ id, course: booster }) => {
    const study = studyOf(booster);
    const cases = practiceCount(study.compiled.outline);
    return course.languages.flatMap((language): Finding[] => {
      const learner = learnerIn(language);
      const lessons = study.lessons(learner);
      const [lesson] = lessons;
      if (!lesson) return [];
      const time = lessonTime(lesson);
      const minutes = time.seconds / 60;
      const level = readingLevel(lessonTexts(booster, learner, lesson), language);
      const passive = Math.round(longest(stretches(lessons)).seconds);
      rows.push([
        id,
        language,
        minutes.toFixed(1),
        `${share(time).toFixed(0)} %`,
        `${passive} s`,
        level.value.toFixed(1),
        `${cases}`,
      ]);
      const miss = (holds: boolean, measure: string, words: string) =>
        holds ? [] : [finding('fails', measure, `booster ${id}, ${language}: ${words}`)];
      return [
        ...miss(minutes >= from && minutes <= to, 'minutes', `${minutes.toFixed(1)}, should be ${from} to ${to}.`),
        ...miss(share(time) >= limits.responseShare, 'learner response', `${share(time).toFixed(0)} % of the minutes.`),
        ...miss(level.passes, 'reading level', `${level.value.toFixed(1)}.`),
        ...miss(cases >= limits.boosterCases, 'cases', `${cases}, should be ${limits.boosterCases} or more.`),
        ...passiveFindings(booster, learner, lessons),
        ...firstActionFindings(booster, learner, lessons),
      ];
    });
  });
  const head = ['booster', 'language', 'minutes', 'answering', 'passive', 'level', 'cases'];
  return { text: rows.length ? table(head, rows) : '', findings };
};
