import { baseName } from '../text';
import { type Rule, when } from './rule';

/** PHP's stock limit for an upload; many LMSs that run on PHP never raised it. */
const megabytes = 8;

/** Upload filters of LMSs refuse these as dangerous; `.mjs` is often served with a type that browsers will not run. */
const forbidden = 'php|phtml|phar|sh|bash|py|pl|rb|jsp|jspx|asp|aspx|cgi|mjs|exe|dll|com|bat|cmd|msi|jar|vbs|ps1';
const forbiddenName = new RegExp(`\\.(${forbidden})$`, 'i');

const junkName = /(^|\/)(\.[^/]*|__MACOSX|Thumbs\.db|desktop\.ini)(\/|$)/i;

export const noJunk: Rule = ({ paths }) =>
  paths
    .filter((path) => junkName.test(path))
    .map((path) => `${path}: hidden file of an operating system or tool. Delete it and package again.`);

export const plainNames: Rule = ({ paths }) =>
  paths
    .filter((path) => !junkName.test(path) && !/^[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/.test(path))
    .map((path) => `${path}: some LMSs cannot serve this name. Use letters a-z, digits, "-", "_" and "." only, no spaces.`);

/** Open edX looks files up by their last part alone; Windows servers ignore case. */
export const uniqueBaseNames: Rule = ({ paths }) => {
  const byName = new Map<string, string[]>();
  for (const path of paths) {
    const name = baseName(path).toLowerCase();
    byName.set(name, [...(byName.get(name) ?? []), path]);
  }
  return [...byName.values()]
    .filter((same) => same.length > 1)
    .map((same) => `${same.join(', ')}: same file name twice, and some LMSs look at the name alone. Rename one.`);
};

export const noForbiddenExtensions: Rule = ({ paths }) =>
  paths
    .filter((path) => forbiddenName.test(path))
    .map((path) => `${path}: LMSs refuse or do not run files with this ending. Leave it out or rename it.`);

export const totalSize: Rule = ({ files }) => {
  const bytes = Object.values(files).reduce((sum, file) => sum + file.length, 0);
  const size = (bytes / 1_000_000).toFixed(1);
  return when(bytes > megabytes * 1_000_000, `The files add up to ${size} MB; many LMSs take no more than ${megabytes} MB.`);
};

/** Licenses ask to travel with what they license, and security teams ask what is inside. */
const notices = ['third-party-licenses.txt', 'bom.json'];

export const noticesPresent: Rule = ({ files }) =>
  notices.filter((name) => !files[name]).map((name) => `${name}: missing from the root of the package. Run "npm run build".`);

export const fileRules: readonly Rule[] = [noJunk, plainNames, uniqueBaseNames, noForbiddenExtensions, totalSize, noticesPresent];
