import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { reason } from '../lib/cli';
import { readIfThere } from './folder';
import { createPractice, lrsPath } from './lrs/practice';
import { mimeType } from './mime';
import { ownPackage } from './own-package';
import { createPackages, type Packages } from './packages';

/** For the pages only; the course brings its own policy, as in any LMS. */
const policy = (pictures: string, ancestors: string): string =>
  [
    "default-src 'none'",
    ...['script-src', 'style-src', 'font-src', 'connect-src'].map((name) => `${name} 'self'`),
    // Both names of this computer, so that the course can be tried in a frame of another origin.
    "frame-src 'self' http://localhost:* http://127.0.0.1:*",
    `img-src ${pictures}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');
const pagePolicy = policy("'self'", "'none'");
/** Shows a logo before it is anywhere, and its own preview in a frame. */
const builderPolicy = policy("'self' data:", "'self'");

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array | string;
  readonly headers?: Readonly<Record<string, string>>;
}

const text = (status: number, body: string): Reply => ({ status, type: 'text/plain; charset=utf-8', body: `${body}\n` });

async function fromPackage(packages: Packages, path: string): Promise<Reply> {
  const [, key = '', file = ''] = /^package\/([^/]+)\/(.*)$/.exec(path) ?? [];
  const found = await packages.get(key);
  if (!found) return text(404, `There is no package "${key}" in dist. Run "npm run package", then load this page again.`);
  const name = file === '' ? found.entry : file;
  const body = found.files.get(name);
  return body ? { status: 200, type: mimeType(name), body } : text(404, `${found.name} holds no file "${name}".`);
}

/** A zip from this computer, to be tried here; kept while the server runs. */
async function takeOwn(packages: Packages, request: IncomingMessage): Promise<Reply> {
  const found = await ownPackage(request, request.headers['x-file-name']);
  if ('problem' in found) return text(422, found.problem);
  packages.add(found);
  return { status: 200, type: mimeType('own.json'), body: JSON.stringify({ edition: found.edition, course: found.course }) };
}

async function fromPage(folder: string, path: string, policy: string): Promise<Reply> {
  const files = await readIfThere(folder);
  if (!files.has('index.html')) return text(404, 'The page is not built. Run "npm start" or "npm run preview".');
  const name = path === '' ? 'index.html' : path;
  const body = files.get(name);
  if (!body) return text(404, `There is nothing at /${path}.`);
  return { status: 200, type: mimeType(name), body, headers: { 'Content-Security-Policy': policy } };
}

async function answer(dist: string, packages: Packages, request: IncomingMessage): Promise<Reply> {
  if (request.method === 'PUT' && request.url === '/package/own') return takeOwn(packages, request);
  if (request.method !== 'GET' && request.method !== 'HEAD') return text(405, 'This server only shows files.');
  let path: string;
  try {
    // Not `new URL`, which would quietly resolve `..`: such a path names no file and shall say so.
    path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, '')).slice(1);
  } catch {
    return text(400, 'The address cannot be read.');
  }
  // Asked for by every window the course opens in; the page names its own icon.
  if (path === 'favicon.ico') return { status: 204, type: mimeType(path), body: '' };
  if (path === 'packages.json') {
    return { status: 200, type: mimeType(path), body: JSON.stringify(await packages.list()) };
  }
  if (path.startsWith('package/')) return fromPackage(packages, path);
  if (path === 'builder') return { status: 301, type: mimeType('index.html'), body: '', headers: { Location: '/builder/' } };
  return path.startsWith('builder/')
    ? fromPage(join(dist, 'builder'), path.slice('builder/'.length), builderPolicy)
    : fromPage(join(dist, 'preview'), path, pagePolicy);
}

function send(response: ServerResponse, { status, type, body, headers }: Reply): void {
  response.writeHead(status, {
    ...headers,
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

/** Shows the page and the packages of one dist folder. Every file is looked up in a table, never on the disk by its path. */
export function createPreviewServer(dist: string): Server {
  const packages = createPackages(dist);
  const practice = createPractice(packages);
  return createServer((request, response) => {
    if (request.url?.startsWith(lrsPath)) {
      const path = request.url.slice(lrsPath.length - 1);
      practice
        .handle(request, response, path)
        .catch((error: unknown) => send(response, text(400, `Not understood: ${reason(error)}`)));
      return;
    }
    answer(dist, packages, request)
      .catch((error: unknown) => text(500, `This could not be read: ${reason(error)}. Run "npm run package" again.`))
      .then((reply) => send(response, reply));
  });
}
