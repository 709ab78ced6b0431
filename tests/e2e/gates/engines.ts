import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

/**
 * Three engines, because each misses what another finds. All run inside the page, from files of pinned packages:
 * nothing is fetched. (IBM's own wrapper package would fetch its rules from the web.)
 */
const require = createRequire(import.meta.url);
const source = (file: string) => readFileSync(require.resolve(file), 'utf8');
const axeScript = source('axe-core/axe.min.js');
const scripts = [axeScript, source('accessibility-checker-engine/ace.js'), source('html_codesniffer/build/HTMLCS.js')];

interface Engines {
  axe: {
    run(
      place: Document,
      options: object,
    ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
  };
  ace: {
    Checker: new () => {
      check(
        place: Document,
        rules: string[],
      ): Promise<{
        results: { ruleId: string; value: [string, string]; message: string; path: { dom: string } }[];
      }>;
    };
  };
  HTMLCS: {
    process(standard: string, place: Document, done: () => void): void;
    getMessages(): { type: number; code: string; msg: string; element: Element | Document }[];
  };
}

/** Every violation on the page, one line each. */
export const runEngines = async (page: Page): Promise<string[]> => {
  if (!(await page.evaluate(() => 'HTMLCS' in window)))
    for (const script of scripts)
      await page.evaluate(`${script};globalThis.ace ??= typeof ace === 'undefined' ? undefined : ace;0`);
  return page.evaluate(async () => {
    const { axe, ace, HTMLCS } = window as unknown as Engines;
    const found: string[] = [];

    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'label-content-name-mismatch': { enabled: true } },
    });
    for (const { id, nodes } of violations)
      found.push(`axe ${id}: ${nodes[0]?.failureSummary.replace(/\s+/g, ' ')} ${nodes[0]?.html.slice(0, 120)}`);

    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    for (const { ruleId, value, message, path } of results)
      if (value[1] === 'FAIL') found.push(`IBM ${ruleId}: ${message} ${path.dom}`);

    await new Promise<void>((done) => HTMLCS.process('WCAG2AA', document, done));
    for (const { type, code, msg, element } of HTMLCS.getMessages())
      if (type === 1)
        found.push(`HTML_CodeSniffer ${code}: ${msg} ${'outerHTML' in element ? element.outerHTML.slice(0, 120) : ''}`);
    return found;
  });
};

/** axe alone, for pages beside the course. What stands in frames is checked where it is a page of its own. */
export const runAxe = async (page: Page): Promise<string[]> => {
  await page.evaluate(`${axeScript};0`);
  return page.evaluate(async () => {
    const { axe } = window as unknown as Engines;
    const { violations } = await axe.run(document, {
      iframes: false,
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary}`);
  });
};
