// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { launchWith, tinyRecord } from '../../../tests/support/launched';
import { compile } from '../../content/compile';
import { readContent } from '../../content/files';
import { loadCourse } from '../../content/load';
import type { CertificateWords } from '../../domain/certificate';
import type { AidPart } from '../../domain/job-aid';
import type { StartPart } from '../../domain/parts';
import type { ProgressRecord } from '../../domain/progress';
import { defaultSettings, type Settings } from '../../domain/settings';
import type { CourseEvent, Launched } from '../../machines/course';
import { SurroundingsContext } from '../block-props';
import { CourseContextProvider } from '../screen-props';
import { Aid } from './aid';
import { Certificate } from './certificate';

const { outline, parts } = compile(loadCourse(await readContent('.')));
const sent = vi.fn<(event: CourseEvent) => void>();

const passed = tinyRecord({ role: 'foster', outcome: 'passed', passedOn: 20_779, best: 88, seconds: 1_920 });

interface Scene extends Partial<Launched> {
  readonly language?: string;
  readonly now?: never;
}
const show = (what: 'certificate' | 'aid', record: ProgressRecord, { language = 'en', ...more }: Scene = {}) => {
  const start = parts[`${language}/start`] as StartPart;
  const launched = launchWith({ outline, record, visibleSeconds: () => 120, ...more });
  const part = parts[`${language}/${what}`];
  const channels = Object.fromEntries(start.channels.map((channel) => [channel.id, channel]));
  render(
    <CourseContextProvider.Provider
      value={{
        launched,
        context: { record, saving: 'clean', here: true },
        start,
        send: sent,
        openHelp: () => undefined,
        openReading: () => undefined,
      }}
    >
      <SurroundingsContext.Provider
        value={{
          language,
          t: start.strings,
          claims: (part as AidPart).claims ?? {},
          channels,
          art: {},
          announce: () => undefined,
        }}
      >
        {what === 'aid' ? <Aid part={part as AidPart} /> : <Certificate words={part as CertificateWords} />}
      </SurroundingsContext.Provider>
    </CourseContextProvider.Provider>,
  );
  return screen.getByRole('article');
};

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const facts = (paper: HTMLElement) =>
  Object.fromEntries([...paper.querySelectorAll('dl > div')].map(({ children }) => [...children].map((one) => one.textContent)));

describe('the certificate', () => {
  it('of a copy for reviewers says on the paper that it is one', () => {
    const { strings } = parts['en/start'] as StartPart;
    const said = (reviewer: boolean) => {
      const { textContent } = show('certificate', passed, { review: reviewer, settings: { ...defaultSettings, reviewer } });
      cleanup();
      return textContent?.includes(strings.reviewer.banner);
    };
    expect([said(true), said(false)]).toEqual([true, false]);
  });

  it('says who took what and when, with what the organization adds', () => {
    const settings: Settings = {
      ...defaultSettings,
      organization: 'Cedar District',
      certificate: { hours: 0.5, lines: ['Provider 7'], signature: { name: 'R. Vega', title: 'Director' } },
    };
    const paper = show('certificate', passed, { settings });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Ana Ruiz');
    expect(facts(paper)).toEqual({
      Date: 'November 22, 2026',
      Score: '88%',
      'Active time': '34 min',
      'Training hours': '0.5',
      'Course version': `${outline.version}, Foster care and child welfare`,
      'Learner ID': 'u-17',
    });
    for (const words of ['Cedar District', 'Provider 7', 'R. Vega', 'Director', 'Protecting Children from Sex Trafficking'])
      expect(paper.textContent).toContain(words);
    expect(paper.textContent).toContain('not a license');
    expect(paper.textContent).toContain('compare it with the learner’s record');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('speaks Spanish', () => {
    const paper = show('certificate', passed, { language: 'es' });
    expect(facts(paper)).toMatchObject({ Fecha: '22 de noviembre de 2026', Puntaje: '88 %' });
  });

  it('makes up no day, score or minutes for a pass that only the LMS remembers', () => {
    const paper = show('certificate', { ...passed, passedOn: null, best: null });
    expect(facts(paper)).toEqual({
      Date: 'See the learning system',
      'Course version': expect.any(String),
      'Learner ID': 'u-17',
    });
  });

  it.each([
    ['no LMS', { storage: 'browser' }],
    ['a review in which the course was passed', { review: true, record: tinyRecord() }],
  ] as const)('says that nobody holds a record: %s', (_, more) => {
    expect(show('certificate', passed, more).textContent).toContain('No learning system holds a record of this pass.');
  });

  it('in review of an earlier pass is backed by the LMS', () => {
    expect(show('certificate', passed, { review: true }).textContent).toContain('compare it with the learner’s record');
  });

  it('of a course without a final check speaks of none', () => {
    const booster = { ...outline, roles: [], final: { ...outline.final, draw: [] } };
    const paper = show('certificate', { ...passed, role: null, best: null }, { outline: booster });
    expect(paper.textContent).not.toContain('final check');
    expect(paper.textContent).toContain('completed the course');
    expect(facts(paper)).not.toHaveProperty('Score');
  });

  it('shows markup in a name as text', () => {
    const paper = show('certificate', passed, { learner: { id: '1', name: '<img src=x onerror=alert(1)>' } });
    expect(paper.querySelector('img')).toBeNull();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('<img src=x onerror=alert(1)>');
  });

  describe('without a name from the LMS', () => {
    const nameless = (id: string) => ({ learner: { id, name: '' } });
    const typeName = (name: string) => fireEvent.input(screen.getByRole('textbox'), { target: { value: name } });

    it('asks for it, says where it stays, and marks it as typed', () => {
      const paper = show('certificate', passed, nameless('a1'));
      const field = screen.getByRole('textbox');
      const hint = document.getElementById(field.getAttribute('aria-describedby') ?? '');
      expect(hint?.textContent).toContain('kept in this browser only');
      expect(field.getAttribute('autocomplete')).toBe('name');
      expect(paper.textContent).not.toContain('typed this name');
      typeName('Jo Doe');
      expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Jo Doe');
      expect(paper.textContent).toContain('The learner typed this name.');
      expect(sent).not.toHaveBeenCalled();
    });

    it('asks once, and offers the name to nobody else at this computer', () => {
      show('certificate', passed, nameless('b1'));
      typeName('Jo Doe');
      cleanup();
      show('certificate', passed, nameless('b1'));
      expect(screen.getByRole('textbox')).toHaveProperty('value', 'Jo Doe');
      cleanup();
      show('certificate', passed, nameless('b2'));
      expect(screen.getByRole('textbox')).toHaveProperty('value', '');
    });

    it('forgets a name that was cleared', () => {
      show('certificate', passed, nameless('c1'));
      typeName('Jo Doe');
      typeName('');
      expect(Object.keys(localStorage)).toEqual([]);
    });

    it('keeps it while the page lives where storage is blocked', () => {
      vi.stubGlobal('localStorage', undefined);
      show('certificate', passed, nameless('d1'));
      typeName('Jo Doe');
      cleanup();
      show('certificate', passed, nameless('d1'));
      expect(screen.getByRole('textbox')).toHaveProperty('value', 'Jo Doe');
    });
  });

  it('prints from this window', () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    show('certificate', passed);
    fireEvent.click(screen.getByRole('button', { name: 'Print or save as PDF' }));
    expect(print).toHaveBeenCalledOnce();
  });
});

describe('the job aid', () => {
  const names = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

  it('is the page of the role, and another on request', () => {
    const paper = show('aid', passed);
    expect(names()).toContain('When a child is missing');
    expect(paper.textContent).not.toContain('At school');
    fireEvent.click(screen.getByRole('button', { name: 'School staff' }));
    expect(names()).toContain('At school');
    expect(paper.textContent).not.toContain('When a child is missing');
  });

  it('puts danger first, then room for local lines that nobody entered, then national ones with their day', () => {
    const words = show('aid', passed).textContent ?? '';
    const order = ['911', 'childwelfare.gov', 'Who to tell in our organization:', '1-800-843-5678', '988'];
    const places = order.map((one) => words.lastIndexOf(one));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    // All were checked on one day, which is said once.
    expect(words.match(/Checked November 22, 2026/g)).toHaveLength(1);
  });

  it('gives the lines of the organization in place of blanks', () => {
    const checked = { checked: '2026-11-02', by: 'JR' };
    const settings: Settings = {
      ...defaultSettings,
      state: { name: 'Ohio', phone: '1-855-642-4453', source: 'https://example.org', ...checked },
      contacts: [{ name: 'Our contact', phone: '555-0101', ...checked }],
      steps: [{ text: 'First this', ...checked }],
    };
    const words = show('aid', passed, { settings }).textContent ?? '';
    expect(words).toContain('1-855-642-4453');
    expect(words).toContain('Our contact');
    expect(words).toContain('First this');
    expect(words.match(/Checked November 2, 2026/g)).toHaveLength(3);
    expect(words).not.toContain('Who to tell in our organization:');
    expect(words).not.toContain('childwelfare.gov');
  });

  it('offers only the roles of the package, and no choice where there is one', () => {
    show('aid', passed, { settings: { ...defaultSettings, roles: ['foster'] } });
    expect(screen.queryByRole('button', { name: 'School staff' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Foster care and child welfare' })).toBeNull();
  });
});
