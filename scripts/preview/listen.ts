import type { Server } from 'node:http';
import { Fail, reason } from '../lib/cli';
import { usualPort } from './options';

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

const listenOn = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

function explain(error: unknown, port: number, host: string): unknown {
  const code = codeOf(error);
  if (code === 'EADDRINUSE') {
    const other = port + 7 < 65536 ? port + 7 : usualPort + 7;
    return new Fail(
      `Port ${port} is in use by another program. Stop that program, or choose another port: npm start -- --port ${other}`,
    );
  }
  if (code === 'EACCES')
    return new Fail(`Port ${port} is not allowed here. Choose one above 1023: npm start -- --port ${usualPort + 7}`);
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL') {
    return new Fail(
      `This computer has no address "${host}" (${reason(error)}). Leave out --host, or use --host 0.0.0.0 for all.`,
    );
  }
  return error;
}

/** A port that was asked for is taken or refused; the usual one gives way to the next ten. */
export async function listen(server: Server, host: string, wanted: number | undefined): Promise<number> {
  const ports = wanted === undefined ? Array.from({ length: 11 }, (_, step) => usualPort + step) : [wanted];
  for (const port of ports) {
    try {
      await listenOn(server, port, host);
      return port;
    } catch (error) {
      const more = codeOf(error) === 'EADDRINUSE' && port !== ports[ports.length - 1];
      if (!more) throw explain(error, port, host);
    }
  }
  throw new Fail(`No port from ${usualPort} to ${usualPort + 10} is free. Choose one: npm start -- --port 4280`);
}
