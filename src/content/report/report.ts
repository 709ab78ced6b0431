import type { Course } from '../load';
import type { Problem } from '../problem';
import { askedIn } from './asked';
import { boosterReport } from './boosters';
import { drawFindings, finalSeconds } from './draws';
import { type Finding, finding, unique } from './finding';
import { firstActionFindings, wordsBefore } from './first-action';
import { type Day, freshnessFindings } from './freshness';
import { lengthFindings, lengthsOf } from './lengths';
import { bankTexts, lessonTexts } from './lesson-texts';
import { limits } from './limits';
import { courseTime, lessonTime, minutesFindings, share } from './minutes';
import { meetings, objectiveFindings } from './objectives';
import { optionFindings, tells } from './options';
import { welcomeSeconds } from './pace';
import { longest, passiveFindings, stretches } from './passive';
import { readingLevel } from './reading-level';
import { reasonFindings } from './reasons';
import { decisionsOf, scenarioFindings } from './scenarios';
import { type Learner, type LessonScreens, type Study, study as studyOf } from './study';
import { table } from './table';

export interface Report {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly fails: boolean;
}

/** The learning design in figures, and what is past its limit. `problems` are those of the content checks. */
export const report = (course: Course, problems: readonly Problem[], day: Day): Report => {
  const study = studyOf(course);
  const learners = course.languages.flatMap((language) =>
    study.compiled.outline.roles.map((role): Learner => ({ role, language, extensions: [] })),
  );
  const boosters = boosterReport(course);
  const findings = unique([
    ...problems.map((problem) => finding('fails', 'content', problem.message, problem)),
    ...learners.flatMap((learner) => learnerFindings(study, learner)),
    ...lengthFindings(course),
    ...course.languages.flatMap((language) => wordsFindings(study, language)),
    ...drawFindings(study.compiled.outline),
    ...freshnessFindings(course, day),
    ...boosters.findings,
  ]);
  const text = [
    ...learners.map((learner) => learnerTable(study, learner)),
    objectivesTable(study, learners),
    ...course.languages.map((language) => optionsTable(study, language)),
    boosters.text,
    list(findings),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
  return { text, findings, fails: findings.some(({ level }) => level === 'fails') };
};

const withExtensions = (study: Study, learner: Learner): Learner => ({ ...learner, extensions: study.extensions });

const learnerFindings = (study: Study, learner: Learner): Finding[] => {
  const { course } = study;
  const all = withExtensions(study, learner);
  const lessons = study.lessons(all);
  return [
    ...minutesFindings(study, learner),
    ...(study.extensions.length ? minutesFindings(study, all) : []),
    // Pages of extensions keep the limits too.
    ...passiveFindings(course, learner, study.lessons(learner)),
    ...passiveFindings(course, learner, lessons),
    ...firstActionFindings(course, learner, lessons),
    ...study.lessons(learner).flatMap((lesson) => levelFindings(study, learner, lesson)),
    ...objectiveFindings(study, learner),
    ...scenarioFindings(study, learner),
  ];
};

const levelFindings = ({ course }: Study, learner: Learner, lesson: LessonScreens): Finding[] => {
  const { measure, value, passes } = readingLevel(lessonTexts(course, learner, lesson), learner.language);
  const limit = measure === 'grade' ? `${limits.grade} or less` : `${limits.inflesz} or more`;
  return passes
    ? []
    : [
        finding(
          'fails',
          'reading level',
          `${lesson.lesson}, ${learner.role}, ${learner.language}: ${value.toFixed(1)}, should be ${limit}.`,
        ),
      ];
};

const wordsFindings = (study: Study, language: string): Finding[] => {
  const asked = askedIn(study, language);
  const { value, passes } = readingLevel(bankTexts(study.course, language), language);
  return [
    ...optionFindings(study.course, language, asked),
    ...reasonFindings(study.course, language, asked),
    ...(passes ? [] : [finding('warns', 'reading level', `final items, ${language}: ${value.toFixed(1)}.`)]),
  ];
};

const minutes = (seconds: number) => (seconds / 60).toFixed(1);

/** One row a lesson: time, where it goes, and the longest of everything. */
const learnerTable = (study: Study, learner: Learner): string => {
  const { role, language } = learner;
  const { outline } = study.compiled;
  const rows = study.lessons(learner).map((lesson) => {
    const time = lessonTime(lesson);
    const steps = lesson.screens.flatMap((screen) => screen.steps);
    const words = (of: (step: (typeof steps)[number]) => number) => String(steps.reduce((sum, step) => sum + of(step), 0));
    const texts = lessonTexts(study.course, learner, lesson);
    const { paragraph, sentence } = lengthsOf(texts);
    const { value } = readingLevel(texts, language);
    return [
      lesson.lesson,
      String(lesson.screens.length),
      minutes(time.seconds),
      String(outline.lessons.find(({ id }) => id === lesson.lesson)?.minutes ?? ''),
      `${share(time).toFixed(0)} %`,
      words((step) => (step.answers ? 0 : step.words)),
      words((step) => (step.answers ? step.words - step.reasons : 0)),
      words((step) => step.reasons),
      String(Math.round(longest(stretches([lesson])).seconds)),
      String(Math.max(0, ...lesson.screens.map(wordsBefore))),
      String(paragraph),
      String(sentence),
      value.toFixed(1),
      String(decisionsOf(lesson.screens).all),
    ];
  });
  const final = finalSeconds(outline, role, study.final(language));
  const time = courseTime(study, learner);
  const extended = courseTime(study, withExtensions(study, learner));
  const level = language === 'es' ? 'INFLESZ' : 'grade';
  const decisions = decisionsOf(study.lessons(learner).flatMap(({ screens }) => screens));
  return [
    `${role}, ${language}`,
    table(
      [
        'lesson',
        'screens',
        'minutes',
        'said',
        'answering',
        'text',
        'asked',
        'reasons',
        'passive s',
        'before',
        'paragraph',
        'sentence',
        level,
        'decisions',
      ],
      rows,
    ),
    `welcome ${minutes(welcomeSeconds)}, final check ${minutes(final)}, in all ${minutes(time.seconds)} minutes (${limits.minutes.from}-${limits.minutes.to}), ` +
      `with extensions ${minutes(extended.seconds)} (${limits.minutesExtended.from}-${limits.minutesExtended.to}); ` +
      `answering ${share(time).toFixed(0)} %, longest passive stretch ${Math.round(longest(stretches(study.lessons(learner))).seconds)} s, ` +
      `${decisions.all} decisions, ${decisions.branching} of them branch`,
  ].join('\n');
};

const objectivesTable = (study: Study, learners: readonly Learner[]): string => {
  const first = learners.filter(({ language }) => language === study.course.languages[0]);
  const all = first.map((learner) => meetings(study, learner));
  const rows = study.compiled.outline.objectives.map(({ id }, i) => [
    id,
    ...all.map((each) => {
      const { pages, questions, items } = each[i] ?? { pages: 0, questions: 0, items: 0 };
      return `${pages} + ${questions} + ${items}`;
    }),
  ]);
  return `Objectives: pages that teach it + lesson questions + items in the pool\n${table(['objective', ...first.map(({ role }) => role)], rows)}`;
};

const optionsTable = (study: Study, language: string): string => {
  const asked = askedIn(study, language);
  const percent = (value: number) => `${value.toFixed(0)} %`;
  const rows = (['lessons', 'bank'] as const).map((where) => {
    const { questions, longest: most, positions } = tells(asked.filter((one) => one.where === where));
    return [where, String(questions), percent(most), ...positions.map(percent)];
  });
  const { value } = readingLevel(bankTexts(study.course, language), language);
  return `Single choices, ${language}: where the right option stands (reading level of the final items ${value.toFixed(1)})\n${table(
    ['', 'questions', 'right longest', 'first', 'second', 'third', 'fourth'],
    rows,
  )}`;
};

const list = (findings: readonly Finding[]): string => {
  const lines = (level: Finding['level']) => {
    const mine = findings.filter((one) => one.level === level);
    const measures = [...new Set(mine.map(({ measure }) => measure))];
    return measures.flatMap((measure) => {
      const group = mine.filter((one) => one.measure === measure);
      return [
        `  ${measure} (${group.length})`,
        ...group.map(({ message, at }) => `    ${at ? `${at.file}:${at.line}  ` : ''}${message}`),
      ];
    });
  };
  const fails = lines('fails');
  const warns = lines('warns');
  return [
    ...(warns.length ? ['Worth a look:', ...warns, ''] : []),
    ...(fails.length ? ['Past the limits:', ...fails] : ['All limits hold.']),
  ].join('\n');
};
