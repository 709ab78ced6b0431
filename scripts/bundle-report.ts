import { gzipSync } from 'node:zlib';
import { runAsCli } from './lib/cli';
import { table } from './lib/table';

const modulesShown = 30;

await runAsCli(
  { name: 'npm run bundle:report', does: 'Builds the script of the player and lists which modules take which bytes.', flags: {} },
  async () => {
    // Vite is loaded only when it is needed.
    const [{ bundleApp }, { bytesBySource, groupOf }] = await Promise.all([import('./lib/bundle'), import('./lib/bundle-bytes')]);
    const { first, screens } = await bundleApp(process.cwd(), { map: true });
    const modules = [first, screens].flatMap(({ js }) => (js.map ? bytesBySource(js.code, js.map) : []));
    const groups = new Map<string, number>();
    for (const [source, bytes] of modules) groups.set(groupOf(source), (groups.get(groupOf(source)) ?? 0) + bytes);
    const rows = (entries: Iterable<readonly [string, number]>) =>
      [...entries].map(([name, bytes]) => [String(bytes), name || 'joints of the bundler']);
    console.log(
      [
        table([
          ['', 'script', 'gzip', 'styles'],
          ...Object.entries({ first, screens }).map(([name, { js, css }]) => [
            name,
            ...[js.code.length, gzipSync(js.code, { level: 9 }).length, css.length].map(String),
          ]),
        ]),
        table(rows([...groups].sort(([, a], [, b]) => b - a))),
        `The ${modulesShown} largest modules`,
        table(rows(modules.slice(0, modulesShown).map(([source, bytes]) => [source.replace(/^(\.\.\/)+/, ''), bytes] as const))),
      ].join('\n\n'),
    );
  },
);
