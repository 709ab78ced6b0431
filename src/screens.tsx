import { openCourse } from './open-course';
import { comfort } from './ui/comfort';
import { LaterScreen } from './ui/later-screen';
import { nextTask } from './ui/next-task';
import { handOver } from './ui/script-parts';

/**
 * The second script: machines, adapters, and every screen behind the welcome page. It arrives like a part of the words;
 * the screens count as arrived when their styles are here too, so that none shows without them.
 */
handOver(window as never, 'course', openCourse);

const sheet = document.querySelector<HTMLLinkElement>('link[href="screens.css"]');
const arrived = async () => {
  await nextTask();
  handOver(window as never, 'screens', LaterScreen);
  handOver(window as never, 'comfort', comfort);
};
if (!sheet || sheet.sheet) void arrived();
else {
  // A sheet that fails is better missed than waited for: the words are what matters.
  sheet.onload = arrived;
  sheet.onerror = arrived;
}
