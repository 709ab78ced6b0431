import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { mimeType } from '../preview/mime';
import { stubLms } from './stub-lms';
import type { Subject } from './subject';

export interface Served {
  /** `/gzip/floor/index.html` */
  readonly path: string;
  /** Bytes of the body on the wire. */
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface BenchServer {
  readonly origin: string;
  /** What was asked for since the last call. */
  take(): readonly Served[];
  close(): void;
}

const compressible = /^(text\/|application\/(javascript|json|xml))|svg/;

/**
 * Serves each subject twice: below /plain/ as LMSs do that never compress, below /gzip/ as a good web server does.
 * Compressed bodies are made beforehand, so that no run waits for zlib.
 */
export const serve = async (subjects: readonly Subject[]): Promise<BenchServer> => {
  const bodies = new Map<string, { body: Uint8Array; gzip: boolean }>();
  for (const { name, files } of subjects) {
    for (const [path, body] of files) {
      const gzip = compressible.test(mimeType(path));
      bodies.set(`/plain/${name}/${path}`, { body, gzip: false });
      bodies.set(`/gzip/${name}/${path}`, { body: gzip ? gzipSync(body, { level: 6 }) : body, gzip });
    }
  }
  let log: Served[] = [];
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''));
    const found = bodies.get(path);
    if (path === '/lms') return void response.writeHead(200, { 'Content-Type': 'text/html' }).end(stubLms);
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    log.push({ path, bytes: found?.body.length ?? 0, at: Date.now() });
    if (!found) return void response.writeHead(404).end();
    response.writeHead(200, {
      'Content-Type': mimeType(path),
      'Content-Length': found.body.length,
      'Cache-Control': 'private, max-age=600',
      ...(found.gzip && { 'Content-Encoding': 'gzip' }),
    });
    response.end(found.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const taken = log;
      log = [];
      return taken;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
};
