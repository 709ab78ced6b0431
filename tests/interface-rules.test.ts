import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSource, sourcesIn } from './support/imports';

/** What the interface never does, read from its sources: rules that no walk through the screens can prove. */
const root = fileURLToPath(new URL('..', import.meta.url));
const files = sourcesIn(root, 'src/ui').filter(
  (path) => /\.(tsx?|css)$/.test(path) && !/(\.test|test-harness)\.tsx?$/.test(path),
);

const uses = (pattern: RegExp): string[] =>
  files.flatMap((path) => {
    const found = pattern.exec(readSource(root, path));
    return found ? [`${path}: ${found[0]}`] : [];
  });

describe('the interface', () => {
  it('no control depends on a key of its own, a drag, a swipe, a hover or a shaken device', () => {
    expect(
      uses(
        /onKey(Down|Up|Press)|'key(down|up|press)'|accessKey|draggable|onDrag|onPointerMove|onTouch|onMouse(Enter|Over|Move)|devicemotion/,
      ),
    ).toEqual([]);
  });

  it('no text appears on hover alone', () => {
    expect(uses(/:hover[^{]*\{[^}]*(display|visibility|content)\s*:/)).toEqual([]);
    expect(uses(/<[a-z][a-z0-9]*\b[^>]*\stitle=/)).toEqual([]);
  });

  it('nothing plays, counts down or sounds by itself', () => {
    expect(uses(/<(video|audio|marquee|blink)|autoplay|setInterval/i)).toEqual([]);
  });

  it('nothing takes the outline of focus away without another', () => {
    const bare = files.filter((path) => path.endsWith('.css') && !path.endsWith('base.css'));
    expect(bare.filter((path) => /outline:\s*(none|0)\b/.test(readSource(root, path)))).toEqual([]);
  });

  it('no browser dialog interrupts', () => expect(uses(/\b(alert|confirm|prompt)\(/)).toEqual([]));
});
