/**
 * Every word of the player itself, by group. The words stand in modules/interface.LANGUAGE.yaml.
 * `{name}` in a text is filled in by the player; docs/authoring.md lists which.
 */
export const interfaceKeys = {
  header: ['skip', 'help', 'pause', 'lessons', 'lessonOf', 'minutesLeft', 'finalCheck', 'language', 'sources', 'done', 'welcome', 'result'],
  nav: ['label', 'back', 'continue', 'continueTo', 'start', 'resume', 'skipThis', 'skipNote', 'close', 'finishLesson', 'pageOf'],
  welcome: ['minutes', 'min', 'lessonCount', 'certificate', 'willDo', 'before', 'know', 'role', 'roleHint', 'roleError', 'helpNow', 'allHelp', 'promise'],
  help: ['title', 'danger', 'report', 'also', 'you', 'localNone', 'stateLine'],
  pause: ['continue'],
  ask: ['one', 'all', 'noScore', 'check', 'checkAll', 'tryAgain', 'errorTitle', 'errorOne', 'errorAll', 'errorEach', 'errorOrder', 'errorPrefix', 'yourAnswer', 'best', 'bestStep', 'right', 'alsoRight', 'notHere', 'chosenCount', 'pick', 'confidence', 'guessing', 'fairly', 'very'],
  feedback: ['right', 'rightStep', 'almost', 'almostStep', 'part', 'keep', 'others', 'otherWords', 'sorted', 'matched', 'placed', 'youRight', 'youOther', 'goodOrder', 'inPlace', 'betterPlace'],
  guess: ['show', 'youSaid', 'near', 'error'],
  plan: ['keep', 'note', 'title', 'change'],
  signs: ['check', 'sign', 'vulnerability', 'ordinary', 'found', 'extra', 'picked', 'missed'],
  order: ['up', 'down', 'moved', 'check', 'hint'],
  talk: ['composite', 'part', 'before', 'you', 'say', 'good', 'almost', 'next', 'tryAnother', 'goOn', 'finish', 'restart', 'end', 'error'],
  chart: ['table', 'item', 'value', 'low', 'high', 'counted', 'rest', 'inOf', 'to', 'percent'],
  source: ['source', 'leavesOut', 'page', 'title', 'intro', 'scope', 'opened', 'checked', 'open', 'myth'],
  final: ['title', 'intro', 'rule', 'safety', 'noLimit', 'begin', 'resume', 'notYet', 'notYetIntro', 'question', 'next', 'each', 'overviewTitle', 'overviewOpen', 'overviewDone', 'open', 'answered', 'change', 'submit', 'openError', 'parallelTitle', 'parallelIntro', 'parallelAsk', 'parallelSend'],
  result: ['passedTitle', 'passedText', 'failedTitle', 'failedText', 'score', 'needed', 'objectives', 'met', 'revisit', 'revisitGo', 'retry', 'review', 'finish', 'safetyMissed', 'practiced'],
  review: ['title', 'intro', 'back'],
  end: ['title', 'saved', 'closeNow'],
  status: ['saved', 'notSaved', 'notSavedLong', 'saveNow', 'browser', 'memory', 'review', 'partial', 'fresh', 'other', 'newer', 'wiped', 'loading', 'loadFailedTitle', 'loadFailed', 'loadAgain', 'copy', 'copied', 'copyFailed', 'noScript'],
  about: ['version'],
} as const;

type Keys = typeof interfaceKeys;
export type Strings = { readonly [G in keyof Keys]: Readonly<Record<Keys[G][number], string>> };

/** Puts values into `{name}` places. An unknown place stays as it is, so that a slip shows in tests and not as an empty gap. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
