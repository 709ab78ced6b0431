import { strictProfile } from '../../../scorm/lms/profile';
import { crossOrigin, late, popup } from '../../../scorm/lms/profiles';
import { atLaunch, kept, type Row, unreached } from '../row';

export const start: readonly Row[] = [
  { fault: 'Initialize answers "false"', play: atLaunch({ initializeFalse: true }), ...unreached },
  {
    fault: 'Initialize takes 30 seconds',
    play: atLaunch({ initializeTakes: 30_000 }),
    ...kept,
    browser: 'an LMS that takes seconds to begin: the first screen is there meanwhile',
  },
  { fault: 'Initialize throws', play: atLaunch({ throwsAt: ['Initialize'] }), ...unreached },
  { fault: 'The API appears after 0.8 seconds', profile: late, play: atLaunch({}), ...kept },
  { fault: 'The API appears after 2 minutes', play: atLaunch({ apiLate: 120_000 }), ...unreached },
  {
    fault: 'The API is only at the opener, behind a parent of another origin',
    profile: crossOrigin,
    play: atLaunch({}),
    ...kept,
    browser: 'in a frame of another origin the course says where its place is kept, and works',
  },
  {
    fault: 'There is no opener, the API is at the parent',
    profile: { ...strictProfile, place: (home) => ({ parent: home, opener: null }) },
    play: atLaunch({}),
    ...kept,
  },
  { fault: 'The opener is a frame of the LMS page', profile: popup, play: atLaunch({}), ...kept },
  {
    fault: 'There is no API anywhere',
    play: atLaunch({ apiLate: 1e9 }),
    ...unreached,
    browser: 'no LMS: the course says so, works to the end, and this browser keeps the place',
  },
];
