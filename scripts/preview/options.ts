import { profiles } from '../../scorm/lms/profiles';
import { Fail, type Flags, type Values } from '../lib/cli';

export interface ServeOptions {
  /** Absent: the usual port, or the next free one. */
  readonly port?: number;
  readonly host: string;
  readonly profile?: string;
  readonly open: boolean;
}

export const usualPort = 4173;

const names = profiles.map((profile) => profile.name.replace(/ /g, '-'));

/** Of `npm start` and `npm run preview`. */
export const serveFlags = {
  port: { type: 'string', value: 'N', help: `Port to serve on. Default: ${usualPort}, or the next free one.` },
  host: {
    type: 'string',
    value: 'NAME',
    default: '127.0.0.1',
    help: 'Address to listen on. Default: 127.0.0.1 (this computer only).',
  },
  profile: {
    type: 'string',
    value: 'NAME',
    help: `Behaviour of the LMS to begin with: ${names.slice(0, 7).join(', ')},\n${names.slice(7).join(', ')}.`,
  },
  'no-open': { type: 'boolean', default: false, help: 'Do not open a browser.' },
} as const satisfies Flags;

const readPort = (text: string): number => {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port > 0 && port < 65536) return port;
  throw new Fail(`"${text}" is not a port. Choose a number from 1024 to 65535, such as --port 4180.`);
};

/** @throws Fail that names what can be chosen */
export const readOptions = (flags: Values<typeof serveFlags>): ServeOptions => {
  const profile = flags.profile?.replace(/ /g, '-');
  if (profile !== undefined && !names.includes(profile)) {
    throw new Fail(`Unknown profile "${flags.profile}". The profiles are ${names.join(', ')}.`);
  }
  return {
    host: flags.host,
    open: !flags['no-open'],
    ...(flags.port === undefined ? {} : { port: readPort(flags.port) }),
    ...(profile === undefined ? {} : { profile }),
  };
};
