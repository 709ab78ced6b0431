import { keptComfort, showComfort } from './ui/comfort/shown';

/** Runs before anything is painted: who chose large text or the dark never sees a flash of anything else. */
showComfort(keptComfort());
