import { plain } from '../domain/text';
import type { Course } from './load';

type Claim = Course['claims']['structure'][string];

const uses: Readonly<Record<Claim['use'], string>> = {
  teach: 'may be taught',
  'teach-with-caveat': 'may be taught, with what it leaves out',
  'myth-example': 'only as an example of a number or saying that does not hold',
};
const reads: Readonly<Record<Claim['verified'], string>> = {
  'read-in-source': 'read in the source, or in a stored copy of it',
  secondary: 'read where others quote the source',
  unverified: 'not read in a source',
};
const checks: Readonly<Record<Claim['check'], string>> = {
  confirmed: 'confirmed by a second check',
  corrected: 'corrected by a second check',
  'could-not-confirm': 'a second check could not confirm it, so it is used in words only',
  none: 'no second check',
};

/** docs/sources.md: every claim with its source, year, scope, state and caveat. The same course gives the same text. */
export const sourcesDoc = ({ claims }: Course): string => {
  const all = Object.entries(claims.structure);
  const words = claims.words.en ?? {};
  const count = <K extends 'use' | 'verified' | 'check'>(key: K, names: Readonly<Record<Claim[K], string>>) =>
    (Object.keys(names) as Claim[K][]).map(
      (value) => `- ${all.filter(([, claim]) => claim[key] === value).length} ${names[value]}`,
    );
  const entries = all.map(([id, claim]) => {
    const said = words[id];
    return [
      `## ${id}`,
      '',
      escaped(plain(said?.statement ?? [])),
      '',
      `- Source: ${escaped(claim.publisher)}, *${escaped(claim.title)}* (${escaped(claim.published)}), <${claim.url}>`,
      ...(claim.year ? [`- Year: ${claim.year}`] : []),
      `- Covers: ${escaped(said?.scope ?? '')}`,
      ...(claim.value ? [`- Number in the source: ${escaped(claim.value)}`] : []),
      `- State: ${reads[claim.verified]}; ${checks[claim.check]}, ${claim.checked}`,
      `- Use: ${uses[claim.use]}`,
      ...(said?.caveat ? [`- Leaves out: ${escaped(plain(said.caveat))}`] : []),
      '',
    ].join('\n');
  });
  return [
    '# Sources',
    '',
    'Every claim that the course may use. Written by `npm run sources` from `modules/claims.yaml` and `modules/claims.en.yaml`: edit those, not this file.',
    '',
    `${all.length} claims:`,
    '',
    ...count('use', uses),
    '',
    'How they were read:',
    '',
    ...count('verified', reads),
    '',
    'Second check:',
    '',
    ...count('check', checks),
    '',
    'Most sources were read as stored copies of public pages. Open a source before you quote it elsewhere.',
    '',
    ...entries,
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
};

/** Plain words stay plain words in Markdown. */
const escaped = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_<>|]/g, '\\$&');
