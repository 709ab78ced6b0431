import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { strictProfile } from '../scorm/lms/profile';
import { page } from '../scorm/package/app/page';
import { adapters, createDesk, passedReport } from './contract/fixtures';
import { realCourse } from './support/real-course';

/** What an administrator reads must hold: no dead link, no file that is gone, no claim without its source. */
const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const markdownIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return markdownIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
const docs = ['README.md', ...markdownIn('docs')];

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly url?: string;
  readonly value?: string;
  readonly position?: { readonly start: { readonly line: number } };
}
const nodesOf = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];
const textOf = (node: Node): string =>
  nodesOf(node)
    .map(({ value = '' }) => value)
    .join('');
const parsed = new Map(docs.map((path) => [path, nodesOf(fromMarkdown(read(path)) as Node)]));
const nodesIn = (path: string, type: string): Node[] => (parsed.get(path) ?? []).filter((node) => node.type === type);
const at = (path: string, node: Node): string => `${path}:${node.position?.start.line ?? 0}`;

/** The anchor that the usual viewers give a heading. */
const anchorsOf = (path: string): Set<string> => {
  const seen = new Map<string, number>();
  return new Set(
    nodesIn(path, 'heading').map((heading) => {
      const slug = textOf(heading)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replace(/\s/g, '-');
      const times = seen.get(slug) ?? 0;
      seen.set(slug, times + 1);
      return times ? `${slug}-${times}` : slug;
    }),
  );
};

const isElsewhere = (url: string): boolean => /^[a-z][a-z+.-]*:/i.test(url);

describe('the documentation', () => {
  it('links only to files and headings that are there', () => {
    const dead = docs.flatMap((path) =>
      nodesIn(path, 'link').flatMap((link) => {
        const url = link.url ?? '';
        if (isElsewhere(url)) return [];
        const [file = '', anchor] = url.split('#');
        const target = file === '' ? path : normalize(join(dirname(path), file));
        if (!existsSync(join(root, target))) return [`${at(path, link)}: ${target} does not exist`];
        if (anchor === undefined) return [];
        return parsed.has(target) && anchorsOf(target).has(anchor)
          ? []
          : [`${at(path, link)}: ${target} has no heading #${anchor}`];
      }),
    );
    expect(dead).toEqual([]);
  });

  it('names only files that are there', () => {
    const ours = /^(?:src|scorm|scripts|tests|modules|quizzes|docs)(?:\/[\w.-]+)+\/?$/;
    /** `KIND.ts` is any file of its kind. */
    const standsForMany = (file: string) => /[A-Z]{3,}/.test(file.replace('README.md', ''));
    const gone = docs.flatMap((path) =>
      nodesIn(path, 'inlineCode')
        .filter(({ value = '' }) => ours.test(value) && !standsForMany(value))
        .filter(({ value = '' }) => !existsSync(join(root, value)))
        .map((node) => `${at(path, node)}: ${node.value} does not exist`),
    );
    expect(gone).toEqual([]);
  });

  it('sends reviewers only to pages, blocks and items that the course has', () => {
    const ids = [
      ...(realCourse?.lessons ?? []).flatMap(({ structure }) =>
        structure.pages.flatMap(({ id, blocks }) => [id, ...blocks.map((block) => block.id)]),
      ),
      ...(realCourse?.banks ?? []).flatMap(({ structure }) => structure.items.map(({ id }) => id)),
    ];
    const guide = 'docs/review-guide.md';
    const named = nodesIn(guide, 'inlineCode').flatMap(({ value = '' }) => value.match(/^[mb]\d-[\w-]+\*?$/) ?? []);
    const items = read(guide).match(/\bQ\d\d\b/g) ?? [];
    expect(named.length).toBeGreaterThan(10);
    const has = (name: string) => (name.endsWith('*') ? ids.some((id) => id.startsWith(name.slice(0, -1))) : ids.includes(name));
    expect([...named, ...items].filter((name) => !has(name))).toEqual([]);
  });

  it('is all reachable from its index', () => {
    const linked = new Set(
      ['docs/README.md', 'docs/lms/README.md'].flatMap((path) =>
        nodesIn(path, 'link').map(({ url = '' }) => normalize(join(dirname(path), url.split('#')[0] ?? ''))),
      ),
    );
    const orphans = docs.filter((path) => path !== 'docs/README.md' && !linked.has(path));
    expect(orphans).toEqual([]);
  });
});

const sections = [
  'Which zip',
  'Upload',
  'Settings that matter',
  'What is recorded, and where to see it',
  'Known limits',
  'Updating the package',
  'Sources',
];
const guides = markdownIn('docs/lms').filter((path) => !path.endsWith('README.md'));

describe.each(guides)('the guide %s', (path) => {
  const text = read(path);

  it('has the sections that every guide has, in their order', () => {
    const headings = nodesIn(path, 'heading').map((heading) => textOf(heading));
    expect(headings.slice(1)).toEqual(sections);
    for (const part of text.split(/^## .*$/m).slice(1)) expect(part.trim()).not.toBe('');
  });

  it('says at its top whether it was run, and when it was checked', () => {
    const [, status = ''] = text.split('\n\n');
    expect(status).toMatch(/^\*\*(Not run by us\.|Run by us, in part:)\*\*/);
    expect(status).toMatch(/Checked \d{4}-\d\d-\d\d\.$/);
  });

  it('gives each claim a source, and lists no source that nothing rests on', () => {
    const [body = '', list = ''] = text.split('## Sources');
    const cited = new Set([...body.matchAll(/\[(\d+)\](?!\()/g)].map(([, number]) => Number(number)));
    const listed = [...list.matchAll(/^(\d+)\. .+/gm)].map(([, number]) => Number(number));
    expect(listed.length).toBeGreaterThan(0);
    expect([...cited].sort((a, b) => a - b)).toEqual(listed);
  });
});

describe('what is promised of the data', () => {
  it.each(adapters)('names each element that $name sends in the data schedule', async (adapter) => {
    const schedule = read('docs/data-schedule.md');
    const desk = createDesk(adapter, strictProfile);
    const port = desk.port();
    await port.open();
    port.close(passedReport());
    const sent = new Set(desk.lms.calls.filter(({ method }) => method === 'SetValue').map(({ words }) => String(words[0])));
    // A field of a list stands under the name of its list.
    const names = (element: string): string[] => {
      const [, list, field] = /^(cmi\.(?:interactions|objectives))\.\d+\.(.+)$/.exec(element) ?? [];
      return list && field ? [`${list}.n`, field] : [element];
    };
    expect(sent.size).toBeGreaterThan(20);
    expect([...sent].flatMap(names).filter((name) => !schedule.includes(`\`${name}\``))).toEqual([]);
  });

  it('quotes the policy of the page in the allow-list as it is', async () => {
    const html = await page({
      course: 'a',
      language: 'en',
      title: '',
      description: '',
      html: '',
      settings: '{}',
      noScript: '',
      css: '',
      script: '',
    });
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    expect(policy).not.toBe('');
    // The hashes are those of the styles and the script in the page and change with them.
    expect(read('docs/it-allow-list.md')).toContain(`\n${policy.replace(/'sha256-[^']+'/g, "'sha256-…'")}\n`);
  });
});
