import { startFile } from '../manifest-parts';
import { editionPolicies, editionScripts, lmsOf } from '../stamp';
import { baseName } from '../text';
import { named, type PackageView, type Rule, when } from './rule';

export const editionStamped: Rule = ({ edition, page }) => {
  const [html] = named(page, 'html');
  const found = html?.attributes['data-lms'];
  const wanted = lmsOf(edition);
  return when(
    page.length > 0 && found !== wanted,
    `${startFile}: data-lms is ${found === undefined ? 'missing' : `"${found}"`}, must be "${wanted}". ` +
      'Build the page with <html data-lms="standalone">.',
  );
};

const policies = (view: PackageView): readonly string[] =>
  named(view.page, 'meta')
    .filter((tag) => tag.attributes['http-equiv']?.toLowerCase() === 'content-security-policy')
    .map((tag) => tag.attributes.content ?? '');

export const policyPresent: Rule = (view) =>
  when(
    view.page.length > 0 && !policies(view).some((policy) => /(^|;)\s*default-src\s/.test(policy)),
    `${startFile}: a Content-Security-Policy meta tag with default-src is missing.`,
  );

const harmless = /^('self'|'none'|'sha(256|384|512)-[^']+'|data:|blob:)$/;

/** A list of what may stand there, not of what may not: a host can be written in too many ways. */
export const policyStrict: Rule = (view) =>
  policies(view)
    .flatMap((policy) => policy.split(';').map((directive) => directive.trim()))
    .filter((directive) => directive !== editionPolicies[view.edition])
    .map((directive) => directive.split(/\s+/))
    .filter(([name = '']) => /-src$|^base-uri$|^form-action$/.test(name))
    .flatMap(([name, ...sources]) => sources.filter((source) => !harmless.test(source)).map((source) => `${name} ${source}`))
    .map((allowed) => `${startFile}: the Content-Security-Policy allows "${allowed}"; allow 'self' or 'none' only.`);

/** Without these an edition cannot reach its LMS: its own script before the app, and leave to send requests. */
export const editionEquipped: Rule = ({ edition, page, ...view }) => {
  const [script, policy] = [editionScripts[edition], editionPolicies[edition]];
  const scripts = named(page, 'script').map(({ attributes }) => baseName(attributes.src ?? ''));
  return [
    ...when(
      script !== undefined && scripts.length > 0 && !scripts.slice(0, scripts.indexOf('app.js')).includes(script),
      `${startFile}: load ${script} before the app, or nothing reaches the LMS.`,
    ),
    ...when(
      policy !== undefined && page.length > 0 && !policies({ edition, page, ...view }).some((one) => one.includes(policy)),
      `${startFile}: the Content-Security-Policy needs "${policy}", or nothing reaches the LMS.`,
    ),
  ];
};

/** A policy counts only for what comes after it. */
export const policyFirst: Rule = ({ page }) => {
  const loads = page.findIndex(({ name }) => ['script', 'link', 'style', 'img'].includes(name));
  const policy = page.findIndex((tag) => tag.attributes['http-equiv']?.toLowerCase() === 'content-security-policy');
  return when(
    loads !== -1 && policy > loads,
    `${startFile}: move the Content-Security-Policy before everything that loads a file.`,
  );
};

/** What stands in the page counts as a file of the package when the policy names its hash. */
const hashed = (view: PackageView, kind: 'script' | 'style'): boolean =>
  policies(view).some((policy) => new RegExp(`(^|;)\\s*${kind}-src\\s[^;]*'sha(256|384|512)-`).test(policy));

export const noInlineCode: Rule = (view) =>
  view.page.flatMap((tag) => [
    ...when(
      tag.name === 'script' && !tag.attributes.src && !hashed(view, 'script'),
      `${startFile}: inline <script>; move the code into a file or name its hash in the policy, which blocks it otherwise.`,
    ),
    ...when(
      tag.name === 'style' && !hashed(view, 'style'),
      `${startFile}: inline <style>; move it into a style sheet or name its hash in the policy, which blocks it otherwise.`,
    ),
    ...Object.entries(tag.attributes)
      .filter(([name, value]) => /^on|^style$/.test(name) || /^\s*javascript:/i.test(value))
      .map(([name]) => `${startFile}: ${name} of <${tag.name}> holds inline code or style; the policy blocks it.`),
  ]);

/** Module scripts do not run where an LMS serves .js with an odd type, nor from a folder on disk. */
export const classicScripts: Rule = ({ page }) =>
  page.flatMap((tag) => [
    ...when(
      tag.attributes.type?.toLowerCase() === 'module' || tag.attributes.rel?.toLowerCase() === 'modulepreload',
      `${startFile}: <${tag.name}> loads a module; many LMSs cannot serve one. Use <script defer>.`,
    ),
    ...when(
      'crossorigin' in tag.attributes,
      `${startFile}: remove crossorigin from <${tag.name}>; it stops the file from loading.`,
    ),
  ]);

export const pageRules: readonly Rule[] = [
  editionStamped,
  editionEquipped,
  policyPresent,
  policyStrict,
  policyFirst,
  noInlineCode,
  classicScripts,
];
