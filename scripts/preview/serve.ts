import { join } from 'node:path';
import { refreshBuilder, refreshPage, root } from './build';
import { listen } from './listen';
import { openBrowser } from './open';
import { type ServeOptions, usualPort } from './options';
import { createPreviewServer } from './server';

/** Builds the page if need be, serves it and says where. */
export async function serve({ host, port: wanted, profile, open }: ServeOptions): Promise<void> {
  await refreshPage();
  await refreshBuilder();
  const port = await listen(createPreviewServer(join(root, 'dist')), host, wanted);
  // Ctrl+C is how one stops it: no error to report.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  const url = `http://${name}:${port}/${profile ? `?profile=${encodeURIComponent(profile)}` : ''}`;
  if (wanted === undefined && port !== usualPort) {
    console.log(`Port ${usualPort} is in use, so this is port ${port}. Learners saved under another port are not seen here.`);
  }
  console.log(`Local LMS: ${url}\nPackage builder: http://${name}:${port}/builder/\nStop it with Ctrl+C.`);
  if (open) openBrowser(url);
}
