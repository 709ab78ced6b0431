import { Listen } from '../listen/listen';
import { ReadingOptions } from './reading-options';

/** It comes with the later screens. */
export const comfort = { Listen, ReadingOptions };
