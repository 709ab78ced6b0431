import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';
import { build, type UserConfig } from 'vite';
import type { BundleMap } from './bundle-bytes';
import { filesOf } from './vite-output';

export interface Script {
  readonly code: string;
  readonly map: BundleMap | undefined;
}

/** The player: what the first screen needs, and the screens behind it. The same for every course. */
export interface Bundle {
  readonly first: { readonly js: Script; readonly css: string };
  readonly screens: { readonly js: Script; readonly css: string };
}

/** JSX as plain calls with the children as arguments: shorter by a `children` for each element. */
const shortJsx: UserConfig = {
  oxc: {
    jsx: { runtime: 'classic', pragma: '__h', pragmaFrag: '__Fragment' },
    jsxInject: "import { h as __h, Fragment as __Fragment } from 'preact'",
  },
};

/** Name of the object through which the second script finds what the first already holds. */
const shared = 'course';

const bundleScript = async (root: string, input: string): Promise<string> => {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2017',
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input: join(root, input), output: { format: 'iife', entryFileNames: 'script.js' } },
    },
  });
  return String(filesOf(built)['script.js'] ?? '');
};

/**
 * Two classic scripts and their styles. Bundlers split code for module scripts only, which many LMSs and `file://` refuse;
 * so vite splits, and each half is then wrapped on its own, with what both use handed over in a global object.
 *
 * @param options.map also answers with source maps
 */
export const bundleApp = async (root: string, { map = false } = {}): Promise<Bundle> => {
  const entry = { app: join(root, 'src/main.tsx'), screens: join(root, 'src/screens.tsx') };
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ...shortJsx,
    build: {
      write: false,
      sourcemap: map && 'hidden',
      target: 'es2017',
      cssTarget: 'chrome87',
      minify: false,
      cssMinify: true,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: entry,
        checks: { bundlerTimings: false },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'shared.js', minifyInternalExports: true },
      },
    },
  });
  const output = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const modules: Modules = Object.fromEntries(
    output.flatMap((one) =>
      one.type === 'chunk' ? [[`./${one.fileName}`, { code: one.code, ...(one.map && { map: one.map.toString() }) }]] : [],
    ),
  );
  const list = namesFrom(modules['./screens.js']?.code ?? '', './shared.js').join(',');
  const [first, screens] = await Promise.all([
    classic({ modules, entry: `export{${list}}from'./shared.js';import'./app.js'`, name: shared, map }),
    classic({
      modules: { ...modules, './shared.js': { code: `const{${list}}=self.${shared};export{${list}}` } },
      entry: `import './screens.js'`,
      map,
    }),
  ]);
  // Styles of the shared modules bear whatever name the bundler found for them; those of the later screens bear theirs.
  const sheets = output.flatMap((one) => (one.type === 'asset' && one.fileName.endsWith('.css') ? [one] : []));
  const css = (later: boolean) =>
    sheets
      .filter(({ names }) => names.includes('screens.css') === later)
      .map(({ source }) => source)
      .join('');
  return { first: { js: first, css: css(false) }, screens: { js: screens, css: css(true) } };
};

/** What a module imports from another, by the names that the other exports. */
const namesFrom = (code: string, from: string): string[] =>
  parseAst(code).body.flatMap((node) =>
    node.type === 'ImportDeclaration' && node.source.value === from
      ? node.specifiers.flatMap((one) =>
          one.type === 'ImportSpecifier' && one.imported.type === 'Identifier' ? [one.imported.name] : [],
        )
      : [],
  );

type Modules = Readonly<Record<string, { readonly code: string; readonly map?: string }>>;

interface ClassicInput {
  readonly modules: Modules;
  /** The module to start with, as code. */
  readonly entry: string;
  /** Global that gets what the entry exports. */
  readonly name?: string;
  readonly map: boolean;
}

/** Joins built modules into one script that needs no module loader. */
const classic = async ({ modules, entry, name, map }: ClassicInput): Promise<Script> => {
  const bundle = await rolldown({
    input: 'entry',
    plugins: [{ name: 'built-modules', resolveId: (id) => id, load: (id) => modules[id] ?? entry }],
  });
  const { output } = await bundle.generate({
    format: 'iife',
    ...(name !== undefined && { name }),
    minify: { compress: { target: 'es2017' }, mangle: true, codegen: { removeWhitespace: true } },
    comments: false,
    sourcemap: map && 'hidden',
  });
  await bundle.close();
  return { code: output[0].code, map: output[0].map ?? undefined };
};

/** The first-screen renderer, built for Node from the same components. */
const bundlePrerender = async (root: string): Promise<string> => {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      write: false,
      ssr: join(root, 'src/prerender.tsx'),
      reportCompressedSize: false,
      rolldownOptions: { output: { entryFileNames: 'prerender.mjs' } },
    },
  });
  return String(filesOf(built)['prerender.mjs'] ?? '');
};

/** What the bundler makes of the sources; nothing of it depends on the content. */
export interface Bundles {
  readonly firstJs: string;
  readonly firstCss: string;
  readonly screensJs: string;
  readonly screensCss: string;
  readonly cmi5: string;
  readonly firstPaint: string;
  readonly prerender: string;
}

/** Everything at once: the bundler works on other threads. */
export const bundleAll = async (root: string): Promise<Bundles> => {
  const [{ first, screens }, cmi5, firstPaint, prerender] = await Promise.all([
    bundleApp(root),
    bundleScript(root, 'scorm/adapters/cmi5/index.ts'),
    bundleScript(root, 'src/first-paint.ts'),
    bundlePrerender(root),
  ]);
  return {
    firstJs: first.js.code,
    firstCss: first.css,
    screensJs: screens.js.code,
    screensCss: screens.css,
    cmi5,
    firstPaint: firstPaint.trim(),
    prerender,
  };
};
