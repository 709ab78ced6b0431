import { useEffect, useRef, useState } from 'preact/hooks';
import { forProfile } from '../../../scorm/package/app/app-of';
import type { CourseKit } from '../../../scorm/package/app/kit';
import type { Profile } from '../../../scorm/package/profile/profile';
import type { CertificateWords } from '../../../src/domain/certificate';
import type { StartPart } from '../../../src/domain/parts';
import { renderCertificate, renderFirstScreen } from '../../../src/prerender';
import { useSpeech } from '../words';

/** Of the window that the frame plays, pixels. A certificate is as wide as its sheet, and as high as that needs. */
const widths = { first: { wide: 1180, phone: 360 }, certificate: { wide: 960, phone: 360 } } as const;
const heights = { wide: 1300, phone: 760 } as const;
type Size = keyof typeof heights;

const day = 86_400_000;

const box = (width: number, height: number) => ({ width: `${width}px`, height: `${height}px` });

interface PreviewProps {
  readonly course: CourseKit;
  /** The last profile without mistakes. */
  readonly profile: Profile;
}

/** What has to be scrolled can be scrolled without a mouse, too. */
const byKeyboard = { tabIndex: 0, role: 'group', 'aria-labelledby': 'preview-title' } as const;

/** The first screen of the package as it would be, in a frame where no script runs. */
export const Preview = ({ course, profile }: PreviewProps) => {
  const { t } = useSpeech();
  const compiled = forProfile(course.compiled, profile);
  const { languages } = compiled.outline;
  const [size, setSize] = useState<Size>('wide');
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  const [screen, setScreen] = useState<'first' | 'certificate'>('first');
  const [wanted, setWanted] = useState('');
  const language = languages.includes(wanted) ? wanted : (languages[0] ?? 'en');

  const frame = useRef<HTMLIFrameElement>(null);
  const [ready, setReady] = useState(false);
  const [sheetHeight, setSheetHeight] = useState(0);
  useEffect(() => {
    const page = frame.current?.contentDocument;
    const root = page?.getElementById('app');
    if (!ready || !page || !root) return;
    const start = compiled.parts[`${language}/start`] as StartPart;
    page.documentElement.lang = language;
    page.documentElement.dataset['theme'] = theme;
    const { outline, drawings } = compiled;
    const shown = { outline, start, drawings, language, settings: profile.settings };
    const html =
      screen === 'first'
        ? renderFirstScreen(outline, start, drawings, language, profile.settings)
        : renderCertificate(
            shown,
            compiled.parts[`${language}/certificate`] as CertificateWords,
            t.preview.sample,
            Math.floor(Date.now() / day),
          );
    // This page has its own main part; to assistive technology the preview is a picture.
    root.innerHTML = withLogo(html, profile).replace(/<(\/?)main\b/g, '<$1div');
    // Of the screen with the certificate only the sheet matters here.
    const sheet = screen === 'certificate' && root.querySelector<HTMLElement>('.paper');
    recolour(page, profile.style ?? '');
    if (!sheet) return;
    root.replaceChildren(sheet);
    const watch = new ResizeObserver(() => setSheetHeight(sheet.offsetHeight));
    watch.observe(sheet);
    return () => watch.disconnect();
  }, [ready, compiled, language, theme, profile, screen, t]);

  const width = widths[screen][size];
  const height = (screen === 'certificate' && sheetHeight) || heights[size];
  const stage = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const box = stage.current;
    if (!box) return;
    const watch = new ResizeObserver(() => {
      setScale(Math.min(1, box.clientWidth / width));
      setScrolls(box.scrollHeight > box.clientHeight);
    });
    watch.observe(box);
    return () => watch.disconnect();
  }, [width, height, scale]);

  return (
    <section class="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{t.preview.title}</h2>
      <p class="hint">{t.preview.note}</p>
      <div class="views">
        <View
          label={t.preview.screen}
          options={{ first: t.preview.first, certificate: t.preview.certificate }}
          value={screen}
          onPick={(one) => setScreen(one as 'first' | 'certificate')}
        />
        <View
          label={t.preview.size}
          options={{ wide: t.preview.wide, phone: t.preview.phone }}
          value={size}
          onPick={(one) => setSize(one as Size)}
        />
        <View
          label={t.preview.theme}
          options={{ light: t.preview.light, dark: t.preview.dark }}
          value={theme}
          onPick={(one) => setTheme(one as 'light' | 'dark')}
        />
        {languages.length > 1 && (
          <View
            label={t.preview.language}
            options={Object.fromEntries(languages.map((one) => [one, t.choices['languages']?.[one] ?? one]))}
            value={language}
            onPick={setWanted}
          />
        )}
      </div>
      <div class={`stage stage-${size}`} ref={stage} {...(scrolls && byKeyboard)}>
        <div class="sheet" style={box(width * scale, height * scale)}>
          <iframe
            ref={frame}
            title={t.preview.frame}
            src="first-screen.html"
            sandbox="allow-same-origin"
            tabIndex={-1}
            style={{ ...box(width, height), transform: `scale(${scale})` }}
            onLoad={() => setReady(true)}
          />
        </div>
      </div>
    </section>
  );
};

interface ViewProps {
  readonly label: string;
  readonly options: Readonly<Record<string, string>>;
  readonly value: string;
  readonly onPick: (value: string) => void;
}

const View = ({ label, options, value, onPick }: ViewProps) => (
  <fieldset class="view">
    <legend>{label}</legend>
    <div class="segments">
      {Object.entries(options).map(([id, words]) => (
        <label key={id} class="pick ring">
          <input type="radio" name={`view-${label}`} checked={id === value} onChange={() => onPick(id)} />
          <span>{words}</span>
        </label>
      ))}
    </div>
  </fieldset>
);

/** The cleaned logo as a picture; the package has it as a file, of which this page knows nothing. */
const withLogo = (html: string, { logo }: Profile): string => {
  if (!logo) return html;
  const type = logo.name.endsWith('.svg') ? 'svg+xml' : 'png';
  const letters = Array.from(logo.bytes, (byte) => String.fromCharCode(byte)).join('');
  return html.replaceAll(`src="${logo.name}"`, `src="data:image/${type};base64,${btoa(letters)}"`);
};

/** Brand colours through the style object: the policy allows no style sheet but files. */
const recolour = (page: Document, style: string): void => {
  const root = page.documentElement;
  root.removeAttribute('style');
  for (const [, name = '', value = ''] of style.matchAll(/(--[\w-]+):((?:var\([^)]*\) ?)+)/g))
    root.style.setProperty(name, value);
};
