/**
 * Every word of the player itself, by group. The words stand in modules/interface.LANGUAGE.yaml.
 * `{name}` in a text is filled in by the player; docs/authoring.md lists which.
 */
export const interfaceKeys = {
  header: ['skip', 'help', 'pause', 'lessons', 'home', 'lessonOf', 'minutesLeft', 'finalCheck', 'language', 'menu', 'sources', 'done', 'now', 'later', 'welcome', 'result'],
  nav: ['back', 'continue', 'continueTo', 'start', 'resume', 'skipThis', 'skipNote', 'close', 'exit', 'finishLesson', 'toFinal', 'pageOf'],
  welcome: ['minutes', 'lessonCount', 'certificate', 'willDo', 'before', 'role', 'roleHint', 'roleError', 'helpNow', 'promise', 'local', 'resumeNote'],
  help: ['title', 'danger', 'report', 'also', 'you', 'local', 'localNone', 'checked', 'call', 'intro'],
  pause: ['continue', 'saved'],
  ask: ['one', 'all', 'noScore', 'check', 'checkAll', 'tryAgain', 'again', 'errorTitle', 'errorOne', 'errorAll', 'errorEach', 'errorOrder', 'errorPrefix', 'yourAnswer', 'best', 'alsoRight', 'notHere', 'chosenCount', 'confidence', 'guessing', 'fairly', 'very'],
  feedback: ['right', 'almost', 'part', 'keep', 'others', 'why', 'yourOrder', 'goodOrder', 'your', 'better', 'rightCount'],
  guess: ['show', 'youSaid', 'near'],
  signs: ['sign', 'vulnerability', 'ordinary', 'found', 'missed', 'notSign', 'story', 'marker'],
  order: ['up', 'down', 'place', 'moved', 'check', 'start'],
  talk: ['composite', 'turn', 'say', 'again', 'theySay', 'whyLabel', 'end', 'tryAnother', 'goOn', 'before', 'fit'],
  chart: ['table', 'item', 'value', 'to', 'estimate'],
  source: ['source', 'leavesOut', 'page', 'title', 'intro', 'scope', 'opened', 'checked', 'open', 'myth'],
  final: ['title', 'intro', 'rule', 'safety', 'noLimit', 'begin', 'resume', 'notYet', 'notYetIntro', 'question', 'next', 'overviewTitle', 'overviewIntro', 'overviewOpen', 'overviewDone', 'change', 'submit', 'openError', 'parallelTitle', 'parallelIntro', 'parallelAsk', 'parallelSend', 'overview'],
  result: ['passedTitle', 'passedText', 'failedTitle', 'failedText', 'score', 'needed', 'objectives', 'met', 'revisit', 'revisitGo', 'retry', 'review', 'finish', 'safetyMissed', 'best', 'recorded', 'practiced', 'lessonsOpen', 'goOn'],
  review: ['title', 'intro', 'yours', 'right', 'back'],
  end: ['title', 'saved', 'closeNow', 'notSaved', 'back', 'certificateNote'],
  status: ['saved', 'saving', 'notSaved', 'browser', 'review', 'partial', 'fresh', 'other', 'wiped', 'loading', 'loadFailed', 'loadAgain', 'copy', 'copied'],
  about: ['independent', 'version', 'composite'],
} as const;

type Keys = typeof interfaceKeys;
export type Strings = { readonly [G in keyof Keys]: Readonly<Record<Keys[G][number], string>> };

/** Puts values into `{name}` places. An unknown place stays as it is, so that a slip shows in tests and not as an empty gap. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
