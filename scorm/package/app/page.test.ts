import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { page } from './page';

describe('page', () => {
  it('allows exactly the styles and the script that it carries', async () => {
    const html = await page({
      course: 'a-course',
      language: 'en',
      title: '',
      description: '',
      html: '',
      settings: '{}',
      noScript: '',
      css: 'a > b{color:"é"}',
      script: 'go("ñ")',
    });
    const [, css = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    const hash = createHash('sha256').update(css).digest('base64');
    expect(css).toContain('"é"');
    expect(html).toContain(`style-src 'self' 'sha256-${hash}'`);
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
    expect(html).toContain(`script-src 'self' 'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    expect(script).toContain('ñ');
    expect(html).not.toContain('unsafe-inline');
  });
});
