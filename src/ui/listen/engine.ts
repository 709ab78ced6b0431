import { markSentence } from './mark';
import { readPage } from './page-text';
import { createReader } from './reader';

/** What reads a page aloud. It comes as a script of its own: most learners never need it. */
export const listenEngine = { createReader, readPage, markSentence };
export type ListenEngine = typeof listenEngine;
