import { describe, expect, it } from 'vitest';
import { fallbackFaces } from './fallback-fonts';

const ours = { ascent: 900, descent: -300, lineGap: 0, unitsPerEm: 1000, xWidthAvg: 500, boldXWidthAvg: 600 };

describe('fallbackFaces', () => {
  it('stretches the stand-in to our width and gives its lines our height', () => {
    const face = fallbackFaces(ours, { family: 'F', local: ['Arial', 'Other'], width: 0.4 });
    expect(face).toContain('src:local("Arial"),local("Other")');
    expect(face).toContain('size-adjust:125.00%');
    // 72 % of a font that is drawn at 125 % are our 90 %.
    expect(face).toContain('ascent-override:72.00%;descent-override:24.00%;line-gap-override:0.00%');
  });

  it('stretches its bold to our bold, and does without it where a system has none', () => {
    const [regular, bold] = fallbackFaces(ours, {
      family: 'F',
      local: ['Arial'],
      width: 0.4,
      bold: { local: ['Arial Bold'], width: 0.5 },
    }).split('}');
    expect(regular).toContain('src:local("Arial");font-weight:400 500;size-adjust:125.00%');
    expect(bold).toContain('src:local("Arial Bold"),local("Arial");font-weight:501 700;size-adjust:120.00%');
  });
});
