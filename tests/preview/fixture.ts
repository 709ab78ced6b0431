import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';

export const temporary = (): string => mkdtempSync(join(tmpdir(), 'preview-'));
export const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

export const write = (path: string, content: Uint8Array | string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};

const manifest = `<manifest><organizations><organization><title>Safe &amp; sound</title></organization></organizations>
<resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="start.html"/></resources></manifest>`;

export const contents = {
  'imsmanifest.xml': manifest,
  'start.html': '<!doctype html><title>Course</title>',
  'assets/app.js': 'void 0;',
  'assets/style.css': 'body{}',
  'assets/picture.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'fonts/text.woff2': 'wOF2',
  'adlcp_rootv1p2.xsd': '<xsd/>',
  'assets/odd.thing': 'x',
} as const;

export const zipped = (extra: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries({ ...contents, ...extra }).map(([path, text]) => [path, strToU8(text)])));

export const listenAnywhere = (server: Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly header: (name: string) => string;
  readonly text: string;
}

/** The path goes out as written: `fetch` would tidy `..` away before the server sees it. */
export const get = (port: number, path: string, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request({ port, path, method, host: '127.0.0.1' }, (response) => {
      const header = (name: string): string => String(response.headers[name] ?? '');
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          type: header('content-type'),
          header,
          text: Buffer.concat(chunks).toString(),
        });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
