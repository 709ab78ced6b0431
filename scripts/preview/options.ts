import { parseArgs } from 'node:util';
import { profiles } from '../../scorm/lms/profiles';
import { Fail, reason } from './fail';

export interface ServeOptions {
  /** Absent: the usual port, or the next free one. */
  readonly port?: number;
  readonly host: string;
  readonly profile?: string;
  readonly open: boolean;
}

export const usualPort = 4173;

const names = profiles.map((profile) => profile.name.replace(/ /g, '-'));

const optionsHelp = `  --port N        Port to serve on. Default: ${usualPort}, or the next free one.
  --host NAME     Address to listen on. Default: 127.0.0.1 (this computer only).
  --profile NAME  Behaviour of the LMS to begin with: ${names.slice(0, 7).join(', ')},
                  ${names.slice(7).join(', ')}.
  --no-open       Do not open a browser.
  --help          This text.`;

export const helpText = (title: string, command: string): string => `${title}\n\n${command} -- [options]\n\n${optionsHelp}`;

const readFlags = (argv: readonly string[]) => {
  try {
    const options = {
      port: { type: 'string' },
      host: { type: 'string', default: '127.0.0.1' },
      profile: { type: 'string' },
      'no-open': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    } as const;
    return parseArgs({ args: [...argv], options, allowPositionals: false }).values;
  } catch (error) {
    throw new Fail(`${reason(error)}\nThe options are --port, --host, --profile, --no-open and --help; --help explains them.`);
  }
};

const readPort = (text: string): number => {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port > 0 && port < 65536) return port;
  throw new Fail(`"${text}" is not a port. Choose a number from 1024 to 65535, such as --port 4180.`);
};

/** Undefined when only help was asked for. */
export const readOptions = (argv: readonly string[]): ServeOptions | undefined => {
  const flags = readFlags(argv);
  if (flags.help) return undefined;
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
