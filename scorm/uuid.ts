const turn = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** One of the 80 steps: its mixture of three words and its constant. */
const mix = (step: number, b: number, c: number, d: number): number => {
  if (step < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (step < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  return step < 60 ? ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc : (b ^ c ^ d) + 0xca62c1d6;
};

/** SHA-1 as five words. The browser's own is missing outside of secure contexts, and answers too late for a page that goes. */
function sha1(bytes: readonly number[]): readonly number[] {
  const size = bytes.length * 8;
  // The length fills the last eight bytes of a block; names have no 500 MB, so the upper four of them stay 0.
  const padding = Array<number>(((119 - (bytes.length % 64)) % 64) + 4).fill(0);
  const all = [...bytes, 0x80, ...padding, size >>> 24, (size >>> 16) & 255, (size >>> 8) & 255, size & 255];
  const at = (index: number): number => all[index] ?? 0;
  let sum = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let block = 0; block < all.length; block += 64) {
    const words: number[] = [];
    const word = (index: number): number => words[index] ?? 0;
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = sum;
    for (let i = 0; i < 80; i += 1) {
      const from = block + i * 4;
      words[i] =
        i < 16
          ? (at(from) << 24) | (at(from + 1) << 16) | (at(from + 2) << 8) | at(from + 3)
          : turn(word(i - 3) ^ word(i - 8) ^ word(i - 14) ^ word(i - 16), 1);
      [a, b, c, d, e] = [(turn(a, 5) + mix(i, b, c, d) + e + word(i)) | 0, a, turn(b, 30), c, d];
    }
    sum = [a, b, c, d, e].map((value, i) => ((sum[i] ?? 0) + value) | 0);
  }
  return sum;
}

export const isUuid = (text: string): boolean => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);

/**
 * Name-based UUID, version 5 of RFC 9562: the same namespace and name give the same id, everywhere and always.
 *
 * @param namespace a UUID
 */
export function uuid5(namespace: string, name: string): string {
  const space = (namespace.replace(/-/g, '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const hex = sha1([...space, ...new TextEncoder().encode(name)])
    .map((word) => (word >>> 0).toString(16).padStart(8, '0'))
    .join('');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
