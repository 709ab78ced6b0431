import { unzlibSync } from 'fflate';

type Clean = { readonly bytes: Uint8Array } | { readonly problem: string };

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** What a picture needs. Text, dates, places and anything a program hid behind the picture are left out. */
const kept = ['IHDR', 'PLTE', 'tRNS', 'sRGB', 'gAMA', 'IDAT', 'IEND'];
/** Samples of a pixel by colour type. */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** Pixels on a side; a small file can unfold to gigabytes. */
const side = 2000;

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc = (bytes: Uint8Array): number => ~bytes.reduce((c, byte) => (crcTable[(c ^ byte) & 255] ?? 0) ^ (c >>> 8), ~0) >>> 0;

const broken = { problem: 'is a broken PNG picture; export it again' };

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
};

interface Chunk {
  readonly type: string;
  readonly whole: Uint8Array;
  readonly data: Uint8Array;
}

/** All chunks up to IEND; undefined when a length or checksum is wrong. */
const chunksOf = (bytes: Uint8Array): Chunk[] | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length || crc(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return undefined;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, whole: bytes.subarray(at, end), data: bytes.subarray(at + 8, end - 4) });
    if (type === 'IEND') return chunks;
    at = end;
  }
  return undefined;
};

/** A PNG with its pixels and nothing else. */
export const cleanPng = (bytes: Uint8Array): Clean => {
  const chunks = signature.every((byte, i) => bytes[i] === byte) ? chunksOf(bytes) : undefined;
  const head = chunks?.[0];
  if (!chunks || head?.type !== 'IHDR' || head.data.length !== 13) return broken;
  const [width = 0, height = 0] = [0, 4].map((at) => new DataView(head.data.buffer, head.data.byteOffset).getUint32(at));
  if (width < 1 || height < 1 || width > side || height > side) {
    return { problem: `is ${width} x ${height} pixels; ${side} on a side is the most` };
  }
  const [depth = 0, colour = 0] = head.data.subarray(8);
  const row = 1 + Math.ceil((width * depth * (samples[colour] ?? 0)) / 8);
  try {
    // Room for seven passes of an interlaced picture; what does not fit was lying about its size.
    const room = new Uint8Array(row * height + 8 * (width + height) * 8);
    const data = joined(chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data));
    const pixels = unzlibSync(data, { out: room });
    if (row === 1 || pixels.length < (row - 1) * height || pixels.length >= room.length) return broken;
  } catch {
    return broken;
  }
  return {
    bytes: joined([new Uint8Array(signature), ...chunks.filter(({ type }) => kept.includes(type)).map(({ whole }) => whole)]),
  };
};
