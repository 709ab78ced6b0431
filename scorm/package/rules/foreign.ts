import { structureFile } from '../course-structure';
import { manifestFile } from '../manifest-parts';
import { isScorm } from '../types';
import { type Rule, when } from './rule';

/** LMSs go by the file that they find first; one of another standard turns the package into something else. */
export const noForeignManifest: Rule = ({ edition, files }) => {
  const own = edition === 'cmi5' ? structureFile : isScorm(edition) ? manifestFile : undefined;
  return [manifestFile, structureFile, 'tincan.xml']
    .filter((name) => name !== own)
    .flatMap((name) =>
      when(name in files, `${name}: an LMS would take the ${edition} package for another standard. Leave it out.`),
    );
};
