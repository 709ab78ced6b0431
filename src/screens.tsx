import { comfort } from './ui/comfort';
import { LaterScreen } from './ui/later-screen';
import { handOver } from './ui/script-parts';

/**
 * The second script: every screen behind the welcome page. It arrives like a part of the words, and counts as arrived
 * when its styles are here too, so that no screen shows without them.
 */
const sheet = document.querySelector<HTMLLinkElement>('link[href="screens.css"]');
const arrived = () => {
  handOver(window as never, 'screens', LaterScreen);
  handOver(window as never, 'comfort', comfort);
};
if (!sheet || sheet.sheet) arrived();
else {
  // A sheet that fails is better missed than waited for: the words are what matters.
  sheet.onload = arrived;
  sheet.onerror = arrived;
}
