import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Side of a cell in CSS pixels: half a line of text, so that strokes become an even grey. */
const cell = 8;

/** A picture in which each pixel is the mean of a cell. */
export const thumbnail = (screenshot: Buffer): Buffer => {
  const { width, height, data } = PNG.sync.read(screenshot);
  const small = new PNG({ width: Math.floor(width / cell), height: Math.floor(height / cell), colorType: 2 });
  for (let y = 0; y < small.height; y += 1)
    for (let x = 0; x < small.width; x += 1) {
      const sums = [0, 0, 0];
      for (let i = 0; i < cell * cell; i += 1) {
        const at = 4 * ((y * cell + Math.floor(i / cell)) * width + x * cell + (i % cell));
        for (const channel of [0, 1, 2]) sums[channel] = (sums[channel] ?? 0) + (data[at + channel] ?? 0);
      }
      const to = 4 * (y * small.width + x);
      for (const channel of [0, 1, 2]) small.data[to + channel] = Math.round((sums[channel] ?? 0) / cell / cell);
      small.data[to + 3] = 255;
    }
  return PNG.sync.write(small, { colorType: 2 });
};

/** Share of cells in which two thumbnails differ visibly; 1 when they are not of one size. */
export const difference = (one: Buffer, other: Buffer): number => {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (a.width !== b.width || a.height !== b.height) return 1;
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1, includeAA: true }) / (a.width * a.height);
};
