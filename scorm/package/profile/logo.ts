import { cleanPng } from './png';
import { cleanSvg } from './svg';

/** A logo that is safe to ship, or why it is not: words that follow the name of the file. */
export type CheckedLogo = { readonly name: string; readonly bytes: Uint8Array } | { readonly problem: string };

/** Small on purpose: it loads on the first screen. */
const limit = 200_000;

/** By what the file holds, not by what it is called. */
export const checkLogo = (bytes: Uint8Array): CheckedLogo => {
  if (bytes.length > limit)
    return { problem: `has ${Math.ceil(bytes.length / 1000)} KB; export it with at most ${limit / 1000} KB` };
  if (bytes[0] === 0x89) {
    const clean = cleanPng(bytes);
    return 'problem' in clean ? clean : { name: 'logo.png', bytes: clean.bytes };
  }
  const clean = cleanSvg(bytes);
  return 'problem' in clean ? clean : { name: 'logo.svg', bytes: clean.bytes };
};
