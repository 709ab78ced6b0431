import { encode } from '../text';

/** What the one HTML page of the package is made of. */
export interface PageInput {
  /** Id of the course. */
  readonly course: string;
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** First screen, rendered. */
  readonly html: string;
  /** JSON of the settings. */
  readonly settings: string;
  readonly noScript: string;
  /** Styles of the first screen, in the page: a file of their own would hold the first paint up for a round trip. */
  readonly css: string;
  /** What must run before the first paint; a few hundred bytes. */
  readonly script: string;
}

/** As a policy names a piece of the page. */
const hashOf = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
};

/**
 * Scripts and styles only from the package itself, inline only the one style sheet and the one script that the hashes name, no request to
 * anywhere: a frame of an LMS is no place for surprises. `data:` is for the empty icon that saves a request.
 */
const policy = (cssHash: string, scriptHash: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${scriptHash}`,
    `style-src 'self' ${cssHash}`,
    "font-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Classic deferred scripts run in order, from any MIME type, from file:// and in sandboxed frames; modules do not. */
export const page = async ({
  course,
  language,
  title,
  description,
  html,
  settings,
  noScript,
  css,
  script,
}: PageInput): Promise<string> => `<!doctype html>
<html lang="${language}" data-course="${escapeHtml(course)}" data-lms="standalone" data-settings="${escapeHtml(settings)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy(await hashOf(css), await hashOf(script)))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
<link rel="icon" href="data:,">
<script>${script}</script>
<style>${css}</style>
<script defer src="content/${language}-start.js"></script>
<script defer src="app.js"></script>
</head>
<body>
<div id="app">${html}</div>
<noscript><p>${escapeHtml(noScript)}</p></noscript>
</body>
</html>
`;
