import type { PackageEdition } from './types';

/** Scripts of the app that one edition alone ships and loads. */
export const editionScripts: Readonly<Partial<Record<PackageEdition, string>>> = { cmi5: 'cmi5.js' };

/**
 * Where a page may send requests, beyond `default-src 'none'`. The LMS names its record store at the launch, so a cmi5
 * package cannot know the server; on its own server it may speak without TLS, to any other only with it.
 */
export const editionPolicies: Readonly<Partial<Record<PackageEdition, string>>> = { cmi5: "connect-src 'self' https:" };

/** Value of `data-lms`: what the app looks for. */
export const lmsOf = (edition: PackageEdition): string => (edition === 'web' ? 'standalone' : edition);

/**
 * Tells the page which LMS interface to look for. The edition is fixed here and never guessed in the browser,
 * because some LMSs offer both interfaces. A page without the attribute stays as it is, and the check reports it.
 */
export const stampEdition = (html: string, edition: PackageEdition): string => {
  const named = html.replace(/(<html\b[^>]*?\sdata-lms=)(["']?)standalone\2(?=[\s>])/i, `$1"${lmsOf(edition)}"`);
  const [script, policy] = [editionScripts[edition], editionPolicies[edition]];
  const loading = script ? named.replace(/<script\b/i, `<script defer src="${script}"></script>\n<script`) : named;
  return policy ? loading.replace(/(http-equiv="Content-Security-Policy"\s+content="[^"]*)"/i, `$1; ${policy}"`) : loading;
};
