import type { LmsEdition } from '../../../scorm/lms/cmi';

const both: Readonly<Record<string, string>> = { 101: 'general failure', 201: 'bad argument' };

const words: Readonly<Record<LmsEdition, Readonly<Record<string, string>>>> = {
  scorm12: {
    ...both,
    202: 'no children',
    203: 'not a list',
    301: 'no session',
    401: 'not implemented',
    402: 'reserved word',
    403: 'read-only',
    404: 'write-only',
    405: 'wrong type or word',
  },
  scorm2004: {
    ...both,
    102: 'start refused',
    103: 'already started',
    104: 'session is over',
    112: 'end without a session',
    113: 'ended before',
    122: 'read without a session',
    123: 'read after the end',
    132: 'write without a session',
    133: 'write after the end',
    142: 'save without a session',
    143: 'save after the end',
    301: 'cannot be read',
    351: 'cannot be written',
    391: 'saving failed',
    401: 'no such element',
    402: 'not implemented',
    403: 'not set yet',
    404: 'read-only',
    405: 'write-only',
    406: 'wrong type or word',
    407: 'out of range',
    408: 'something must come first',
  },
};

export const errorWords = (edition: LmsEdition, code: string): string => words[edition][code] ?? '';
