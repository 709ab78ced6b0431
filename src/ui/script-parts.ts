import type { Part } from './part-store';

/** Parts are classic scripts that push themselves onto this list: it works from file:// and with odd MIME types, where fetch does not. */
type Pushed = [name: string, part: Part];
interface PartsWindow {
  courseParts?: { push(...entries: Pushed[]): unknown } | Pushed[];
}

/** Takes what has arrived so far and everything that will. */
export const receiveParts = (window: PartsWindow, add: (name: string, part: Part) => void): void => {
  const early = Array.isArray(window.courseParts) ? window.courseParts : [];
  const take = (...entries: Pushed[]) => {
    for (const [name, part] of entries) add(name, part);
  };
  window.courseParts = { push: take };
  take(...early);
};

/** How a script of our own hands itself over, as the scripts with words do. */
export const handOver = (window: PartsWindow, name: string, part: Part): void => {
  window.courseParts?.push([name, part]);
};

const fileOf = (name: string): string => (name.includes('/') ? `content/${name.replace('/', '-')}.js` : `${name}.js`);

/** Asks for the styles of the later screens, at once with their script. */
const fetchStyles = (document: Document): void => {
  if (document.querySelector('link[href="screens.css"]')) return;
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = 'screens.css';
  document.head.append(sheet);
};

const tries = 3;

/** Fetches parts by script elements, each up to three times; true when the file ran. A file on its way is not asked for again. */
export const fetchScript = (document: Document): ((name: string) => Promise<boolean>) => {
  const coming = new Map<string, Promise<boolean>>();
  return (name) => {
    const known = coming.get(name);
    if (known) return known;
    const came = fetchFile(document, name).finally(() => coming.delete(name));
    coming.set(name, came);
    return came;
  };
};

const fetchFile = async (document: Document, name: string): Promise<boolean> => {
  if (name === 'screens') fetchStyles(document);
  for (let i = 0; i < tries; i += 1) {
    const came = await new Promise<boolean>((resolve) => {
      const script = document.createElement('script');
      // A second try must not be answered from the failed first.
      script.src = `${fileOf(name)}${i ? `?again=${i}` : ''}`;
      script.onload = () => resolve(true);
      script.onerror = () => resolve(false);
      document.head.append(script);
    });
    if (came) return true;
  }
  return false;
};
