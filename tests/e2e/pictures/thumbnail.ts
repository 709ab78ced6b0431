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

export interface Difference {
  /** Of all cells, the part that differs visibly; 1 when the pictures are not of one size. */
  readonly share: number;
  /** What holds all of them, in CSS pixels of the screen. */
  readonly where: string;
}

export const difference = (one: Buffer, other: Buffer): Difference => {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  const { width, height } = a;
  if (width !== b.width || height !== b.height) return { share: 1, where: 'another size' };
  const mask = new PNG({ width, height });
  const options = { threshold: 0.1, includeAA: true, diffMask: true };
  const cells = pixelmatch(a.data, b.data, mask.data, width, height, options);
  const marked = Array.from({ length: width * height }, (_, i) => i).filter((i) => mask.data[4 * i + 3]);
  const [xs, ys] = [marked.map((i) => i % width), marked.map((i) => Math.floor(i / width))];
  const from = [Math.min(...xs), Math.min(...ys)].map((at) => at * cell).join(',');
  const to = [Math.max(...xs), Math.max(...ys)].map((at) => (at + 1) * cell).join(',');
  return { share: cells / (width * height), where: cells ? `between ${from} and ${to}` : 'nowhere' };
};
