import { describe, expect, it } from 'vitest';
import { fallbackFace } from './fallback-fonts';

describe('fallbackFace', () => {
  it('stretches the stand-in to our width and gives its lines our height', () => {
    const ours = { ascent: 900, descent: -300, lineGap: 0, unitsPerEm: 1000, xWidthAvg: 500 };
    const face = fallbackFace(ours, { family: 'F', local: ['Arial', 'Other'], width: 0.4 });
    expect(face).toContain('src:local("Arial"),local("Other")');
    expect(face).toContain('size-adjust:125.00%');
    // 72 % of a font that is drawn at 125 % are our 90 %.
    expect(face).toContain('ascent-override:72.00%;descent-override:24.00%;line-gap-override:0.00%');
  });
});
