import { begunHere } from './ui/begun';
import { keptComfort, showComfort } from './ui/comfort/shown';

/** Runs before anything is painted: who chose large text or the dark never sees a flash of anything else. */
showComfort(keptComfort());

// Nor does who comes back see a flash of the welcome page; should no script ever take over, it is better than nothing.
const { dataset } = document.documentElement;
if (begunHere()) {
  dataset['begun'] = '';
  setTimeout(() => delete dataset['begun'], 8000);
}
