import { gzipSync } from 'node:zlib';
import { runAsCli } from './lib/cli';
import { table } from './lib/table';

const modulesShown = 30;

await runAsCli(
  { name: 'npm run bundle:report', does: 'Builds the script of the player and lists which modules take which bytes.', flags: {} },
  async () => {
    // Vite is loaded only when it is needed.
    const [{ bundleApp }, { bytesBySource, groupOf }] = await Promise.all([import('./lib/bundle'), import('./lib/bundle-bytes')]);
    const { js, map, css } = await bundleApp(process.cwd(), { map: true });
    if (!map) throw new Error('The bundler wrote no source map.');
    const modules = bytesBySource(js, map);
    const groups = new Map<string, number>();
    for (const [source, bytes] of modules) groups.set(groupOf(source), (groups.get(groupOf(source)) ?? 0) + bytes);
    const rows = (entries: Iterable<readonly [string, number]>) => [...entries].map(([name, bytes]) => [String(bytes), name]);
    console.log(
      [
        `app.js ${js.length} bytes, ${gzipSync(js, { level: 9 }).length} gzip; style.css ${css.length} bytes without fonts`,
        table(rows([...groups].sort(([, a], [, b]) => b - a))),
        `The ${modulesShown} largest modules`,
        table(rows(modules.slice(0, modulesShown).map(([source, bytes]) => [source.replace(/^(\.\.\/)+/, ''), bytes] as const))),
      ].join('\n\n'),
    );
  },
);
