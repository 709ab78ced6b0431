import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@fontsource-variable/fraunces/wght.css';
import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/buttons.css';
import './preview.css';
import { render } from 'preact';
import { App } from './app';
import { Desk } from './lms/desk';
import { defaults, setupFromAddress } from './lms/setup';
import { Tester } from './lms/tester';

const desk = new Desk(location.search);

/** For tests that drive this page. Plain data, so that it can be handed out of the browser. */
const watched = {
  get calls() {
    return desk.session?.calls ?? [];
  },
  get violations() {
    return (desk.session?.calls ?? []).flatMap(({ broken }) => broken);
  },
  get store() {
    return desk.shown?.store ?? desk.kept?.cmi ?? {};
  },
  get statements() {
    return desk.seen?.statements ?? [];
  },
  get launches() {
    return desk.launches;
  },
};
Object.defineProperty(window, 'previewLms', { value: watched });

const root = document.getElementById('app');
if (root) render(<App desk={desk} tester={new Tester(desk)} />, root);

async function begin(): Promise<void> {
  await desk.readPackages();
  await desk.look();
  if (setupFromAddress(location.search, defaults).launch) await desk.launch();
}

begin().catch(() => desk.say('The server does not answer. Start it again with "npm start", then load this page again.'));
