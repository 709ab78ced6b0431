/** What the one HTML page of the package is made of. */
export interface PageInput {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** First screen, rendered. */
  readonly html: string;
  /** JSON of the settings. */
  readonly settings: string;
  readonly noScript: string;
}

/**
 * Scripts and styles only from the package itself, nothing inline, no request to anywhere: a frame of an LMS
 * is no place for surprises. `data:` is for the empty icon that saves a request.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** `first-paint.js` alone holds up the page, for a moment. Classic deferred scripts run in order, from any MIME type, from file:// and in sandboxed frames; modules do not. */
export const page = ({ language, title, description, html, settings, noScript }: PageInput): string => `<!doctype html>
<html lang="${language}" data-lms="standalone" data-settings="${escapeHtml(settings)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
<link rel="icon" href="data:,">
<script src="first-paint.js"></script>
<link rel="stylesheet" href="style.css">
<script defer src="content/${language}-start.js"></script>
<script defer src="app.js"></script>
</head>
<body>
<div id="app">${html}</div>
<noscript><p>${escapeHtml(noScript)}</p></noscript>
</body>
</html>
`;
