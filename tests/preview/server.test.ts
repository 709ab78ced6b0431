// @vitest-environment node
import type { Server } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPreviewServer } from '../../scripts/preview/server';
import { contents, get, listenAnywhere, remove, temporary, write, zipped } from './fixture';

let project = '';
let dist = '';
let server: Server;
let port = 0;

beforeEach(async () => {
  project = temporary();
  dist = join(project, 'dist');
  write(join(project, 'secret.txt'), 'secret');
  write(join(dist, 'secret.txt'), 'secret');
  write(join(dist, 'preview/index.html'), '<!doctype html><title>Local LMS</title>');
  write(join(dist, 'course-0.1.0-scorm12.zip'), zipped());
  server = createPreviewServer(dist);
  port = await listenAnywhere(server);
});
afterEach(() => {
  server.close();
  remove(project);
});

describe('files of a package', () => {
  it.each([
    ['imsmanifest.xml', 'application/xml; charset=utf-8'],
    ['start.html', 'text/html; charset=utf-8'],
    ['assets/app.js', 'text/javascript; charset=utf-8'],
    ['assets/style.css', 'text/css; charset=utf-8'],
    ['assets/picture.svg', 'image/svg+xml'],
    ['fonts/text.woff2', 'font/woff2'],
    ['adlcp_rootv1p2.xsd', 'application/xml; charset=utf-8'],
    ['assets/odd.thing', 'application/octet-stream'],
  ] as const)('%s arrives as it is in the zip, as %s', async (path, type) => {
    const answer = await get(port, `/package/scorm12/${path}`);
    expect(answer.status).toBe(200);
    expect(answer.type).toBe(type);
    expect(answer.text).toBe(contents[path]);
    expect(answer.header('cache-control')).toBe('no-store');
  });

  it('starts where the manifest says', async () => {
    expect((await get(port, '/package/scorm12/')).text).toBe(contents['start.html']);
    const [found] = JSON.parse((await get(port, '/packages.json')).text);
    expect(found).toMatchObject({ edition: 'scorm12', entry: 'start.html', title: 'Safe & sound', fileCount: 8 });
  });

  it('shows a new zip without a restart', async () => {
    await get(port, '/package/scorm12/');
    write(join(dist, 'course-0.2.0-scorm12.zip'), zipped({ 'start.html': 'new' }));
    expect((await get(port, '/package/scorm12/')).text).toBe('new');
  });

  it('names a file that is not in the zip', async () => {
    const answer = await get(port, '/package/scorm12/nothing.js');
    expect(answer.status).toBe(404);
    expect(answer.text).toContain('course-0.1.0-scorm12.zip holds no file "nothing.js"');
  });

  it('says how a broken zip is mended', async () => {
    write(join(dist, 'course-0.1.0-scorm2004-4.zip'), 'no zip');
    const answer = await get(port, '/package/scorm2004-4/');
    expect(answer.status).toBe(500);
    expect(answer.text).toContain('npm run package');
  });

  it('shows the copy for reviewers: the same files, and settings that say so', async () => {
    const page = (settings: string) => `<html data-lms="standalone" data-settings="${settings}"><p>data-settings="{}"</p>`;
    write(join(dist, 'app/index.html'), page('{&quot;passMark&quot;:90}'));
    write(join(dist, 'app/app.js'), 'void 0;');
    const copy = async (path: string) => (await get(port, `/package/standalone~~reviewer/${path}`)).text;
    expect(await copy('')).toBe(page('{&quot;reviewer&quot;:true,&quot;passMark&quot;:90}'));
    expect(await copy('app.js')).toBe('void 0;');
    write(join(dist, 'app/index.html'), page('{}'));
    expect(await copy('')).toBe(page('{&quot;reviewer&quot;:true}'));
    expect((await get(port, '/package/standalone/')).text).toBe(page('{}'));
  });

  it('shows the built app where no LMS is wanted', async () => {
    write(join(dist, 'app/index.html'), 'the app');
    expect((await get(port, '/package/standalone/')).text).toBe('the app');
  });
});

describe('nothing but those files', () => {
  it.each([
    '/../secret.txt',
    '/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
    '/package/scorm12/../../secret.txt',
    '/package/scorm12/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/package/standalone/../../secret.txt',
    '/package/../secret.txt',
    '/package/__proto__/x',
    '/preview/index.html',
  ])('%s is refused', async (path) => {
    const answer = await get(port, path);
    expect(answer.status).toBe(404);
    expect(answer.text).not.toBe('secret');
  });

  it('refuses addresses that cannot be read and requests that would change something', async () => {
    expect((await get(port, '/%')).status).toBe(400);
    expect((await get(port, '/', 'POST')).status).toBe(405);
  });
});

describe('the page', () => {
  it('comes with a policy of its own; the course brings another', async () => {
    const page = await get(port, '/?edition=scorm12&launch=1');
    expect(page.text).toContain('Local LMS');
    expect(page.header('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect((await get(port, '/package/scorm12/')).header('content-security-policy')).toBe('');
  });

  it('answers HEAD without a body', async () => {
    expect(await get(port, '/', 'HEAD')).toMatchObject({ status: 200, text: '' });
  });

  it('is told when packages are missing, and so is who asks for one', async () => {
    remove(join(dist, 'course-0.1.0-scorm12.zip'));
    expect((await get(port, '/packages.json')).text).toBe('[]');
    const answer = await get(port, '/package/scorm12/');
    expect(answer.status).toBe(404);
    expect(answer.text).toContain('There is no package "scorm12" in dist. Run "npm run package"');
  });

  it('says so when it is not built', async () => {
    remove(join(dist, 'preview'));
    expect((await get(port, '/')).text).toContain('The page is not built');
  });
});
