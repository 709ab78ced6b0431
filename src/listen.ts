import { listenEngine } from './ui/listen/engine';
import type { PartsWindow } from './ui/script-parts';

/** A part like the words of a lesson, but code. */
const page = window as PartsWindow;
page.courseParts = page.courseParts ?? [];
page.courseParts.push(['listen', listenEngine]);
