import { startFile } from '../manifest-parts';
import { decode, folderOf } from '../text';
import { missingFile } from './listing';
import type { PackageView, Rule } from './rule';

const loading = ['src', 'href', 'poster', 'data', 'action', 'formaction', 'xlink:href'];

/** Links are for people to follow; everything else is fetched by the browser. */
const isLink = (name: string, attribute: string) => (name === 'a' || name === 'area') && attribute === 'href';

const resolve = (folder: string, address: string): string => {
  const parts: string[] = [];
  for (const part of (folder + address.replace(/[?#].*$/, '')).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
};

/** What is wrong with an address that a file of the package loads; addresses without a file (`#id`, `data:`) are fine. */
const addressProblem = (view: PackageView, from: string, address: string): readonly string[] => {
  if (address === '' || /^(#|data:)/i.test(address)) return [];
  if (/^([a-z][a-z0-9+.-]*:|\/|\\)/i.test(address)) {
    return [`${from}: loads "${address}". Everything must come from the package itself, by a relative address.`];
  }
  const path = resolve(folderOf(from), address);
  return view.files[path] ? [] : [`${from}: the file ${missingFile(view, path)}.`];
};

export const pageLoadsFromPackage: Rule = (view) =>
  view.page.flatMap(({ name, attributes }) => {
    const single = loading.filter((key) => !isLink(name, key)).map((key) => attributes[key] ?? '');
    const sets = (attributes.srcset ?? '').split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');
    return [...single, ...sets].flatMap((address) => addressProblem(view, startFile, address));
  });

/** `<base>` changes what every relative address means. */
export const noBase: Rule = ({ page }) =>
  page.filter(({ name }) => name === 'base').map(() => `${startFile}: remove <base>; addresses must be relative to the page.`);

export const stylesLoadFromPackage: Rule = (view) =>
  view.paths
    .filter((path) => path.endsWith('.css'))
    .flatMap((path) => {
      const css = decode(view.files[path]).replace(/\/\*[\s\S]*?\*\//g, '');
      const addresses = [
        ...[...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"\s]*))\s*\)/gi)].map((m) => m[1] ?? m[2] ?? m[3] ?? ''),
        ...[...css.matchAll(/@import\s+(?:"([^"]*)"|'([^']*)')/gi)].map((m) => m[1] ?? m[2] ?? ''),
      ];
      return addresses.flatMap((address) => addressProblem(view, path, address));
    });

/** Finds calls with a written-out address. The policy of the page is what stops the others. */
const remoteCall =
  /\b(?:fetch|import|importScripts|sendBeacon|Worker|WebSocket|EventSource)\(\s*["'`]((?:https?:|wss?:|\/\/)[^"'`]*)/g;

export const scriptsStayHome: Rule = ({ paths, files }) =>
  paths
    .filter((path) => path.endsWith('.js'))
    .flatMap((path) =>
      [...decode(files[path]).matchAll(remoteCall)].map(([, address]) => `${path}: sends a request to ${address}; remove it.`),
    );

export const requestRules: readonly Rule[] = [pageLoadsFromPackage, noBase, stylesLoadFromPackage, scriptsStayHome];
