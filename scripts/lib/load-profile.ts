import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { factsOf } from '../../scorm/package/profile/facts';
import type { Profile } from '../../scorm/package/profile/profile';
import { readProfile } from '../../scorm/package/profile/read';
import { ContentError } from '../../src/content/problem';
import type { Outline } from '../../src/domain/outline';
import { Fail, reason } from './cli';

/** Bytes that are read at most: one more than any profile or logo may have says enough. */
const most = 1_000_000;

const readSmall = (path: string): Uint8Array => {
  const { size } = statSync(path);
  if (size > most)
    throw new Fail(`${path} has ${(size / 1_000_000).toFixed(1)} MB; that is no profile and no logo. Make it smaller.`);
  return new Uint8Array(readFileSync(path));
};

const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/**
 * A profile and its logo from the disk.
 *
 * @param file path from `root`, or absolute
 * @param day `YYYY-MM-DD`, by which dates in the profile are judged
 * @throws Fail when the file cannot be read, ContentError with everything that is wrong in it
 */
export const loadProfile = (root: string, file: string, outline: Outline, day = today()): Profile => {
  const path = resolve(root, file);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readSmall(path));
  } catch (error) {
    if (error instanceof Fail) throw error;
    if (error instanceof TypeError) throw new Fail(`${file} is not text in UTF-8. Save it as such.`);
    throw new Fail(
      `${file} cannot be read (${reason(error)}). Give the path of a profile, such as scorm/profiles/example-school-district.yaml.`,
    );
  }
  // The schema lets no folder into the name.
  const beside = (name: string) => {
    const place = join(dirname(path), name);
    return statSync(place, { throwIfNoEntry: false })?.isFile() ? readSmall(place) : undefined;
  };
  const { profile, problems } = readProfile({ file, text, beside }, { facts: factsOf(outline), today: day });
  if (!profile) throw new ContentError(problems, 'the profile');
  return profile;
};
