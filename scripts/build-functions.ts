import { readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { apiFunctions, triggerFunctions, workerFunctions } from '@portolan/functions/manifest';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import * as z from 'zod/mini';
import type { FunctionKind } from '../infra/assets.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Costly modules that libraries name only where no function comes by: loaded when one of these names is used. Of zlib the
 * SDK wants a faster checksum of event streams, looked for while it is imported; without the name it takes its own.
 */
const loadedLate: Readonly<Record<string, readonly string[]>> = {
  'node:stream/web': ['ReadableStream'],
  'node:fs/promises': ['readFile'],
  'node:zlib': [],
};

const packageSchema = z.object({ version: z.string() });

const required = (path: string): string => `module.exports = require(${JSON.stringify(path)})`;

const requiredLate = (path: string): string => {
  const getters = loadedLate[path]?.map(
    (name) => `get ${name}() { return require(${JSON.stringify(path)}).${name}; }`,
  );
  return getters ? `module.exports = { ${getters.join(', ')} }` : required(path);
};

/**
 * Asks for Node's own modules by `require` instead of `import`. An import reads every export at once, and some of them are
 * lazy: `node:http` alone then loads the whole of fetch and WebSocket, a fifth of a cold start, for nothing.
 */
const builtinsByRequire: Plugin = {
  name: 'builtins-by-require',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^[a-z]/ }, ({ path, kind, importer }) =>
      kind !== 'require-call' && isBuiltin(path)
        ? { path, namespace: importer.includes('/node_modules/') ? 'builtin-of-library' : 'builtin' }
        : null,
    );
    onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({ contents: required(path) }));
    onLoad({ filter: /.*/, namespace: 'builtin-of-library' }, ({ path }) => ({
      contents: requiredLate(path),
    }));
  },
};

/** The SDK's clients say their version to AWS, and for that name a whole package.json each: two kilobytes of which they use one word. */
const versionAlone: Plugin = {
  name: 'version-alone',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/node_modules\/@aws-sdk\/[^/]+\/package\.json$/ }, async ({ path }) => {
      const { version } = packageSchema.parse(JSON.parse(await readFile(path, 'utf8')));
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};

/** Runs a module `*.at-build.ts` now and bundles what it exports, which is data: what it was made from stays out. */
const evaluatedAtBuild: Plugin = {
  name: 'evaluated-at-build',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.at-build\.ts$/ }, async ({ path }) => {
      const made: Readonly<Record<string, unknown>> = await import(pathToFileURL(path).href);
      const lines = Object.entries(made).map(
        ([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`,
      );
      return { contents: lines.join('\n') };
    });
  },
};

/** How every function is bundled, for AWS and for the benchmarks alike. Everything is inside: no layer, no node_modules. */
export const bundleSettings = {
  bundle: true,
  // What is imported on demand (a template, the SDK's event streams) becomes a file of its own, read when it is asked for.
  splitting: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  minify: true,
  legalComments: 'none',
  mainFields: ['module', 'main'],
  // React carries a second self that looks for mistakes, and takes it unless it is told at build time.
  define: { 'process.env.NODE_ENV': '"production"' },
  alias: {
    '@aws-sdk/credential-provider-node': join(
      root,
      'packages',
      'adapters',
      'src',
      'environment-credentials.ts',
    ),
    '@aws-sdk/endpoint-cache': join(root, 'functions', 'runtime', 'no-endpoint-cache.ts'),
  },
  plugins: [builtinsByRequire, versionAlone, evaluatedAtBuild],
  // What makes `require` in a module. The name is long so that no minified name meets it.
  banner: {
    js: "import{createRequire as portolanCreateRequire}from'node:module';const require=portolanCreateRequire(import.meta.url);",
  },
  logLevel: 'warning',
} satisfies BuildOptions;

/** A function's entry, and the files that are read with it at a cold start: the entry and what it imports at once. */
type Bundle = { readonly file: string; readonly readAtStart: readonly string[] };

const readAtStart = (
  outputs: Metafile['outputs'],
  entry: string,
  seen = new Set<string>(),
): ReadonlySet<string> => {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const { path, kind, external } of outputs[entry]?.imports ?? [])
    if (kind === 'import-statement' && !external) readAtStart(outputs, path, seen);
  return seen;
};

/** Bundles one entry (an absolute path) into `folder/index.mjs`, with what it imports on demand beside it. */
const bundleFunction = async (entry: string, folder: string): Promise<Bundle> => {
  const { metafile } = await build({
    ...bundleSettings,
    absWorkingDir: root,
    entryPoints: { index: entry },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    metafile: true,
  });
  const file = join(folder, 'index.mjs');
  const files = [...readAtStart(metafile.outputs, relative(root, file))].map((path) => join(root, path));
  return { file, readAtStart: files };
};

export type BuiltFunction = { readonly name: string; readonly kind: FunctionKind } & Bundle;

/** Bundles every function of the manifest into `<folder>/<kind>-<name>/index.mjs`; by default the folder is dist/functions. */
export const buildFunctions = (folder = join(root, 'dist', 'functions')): Promise<BuiltFunction[]> =>
  Promise.all(
    [
      ...apiFunctions.map(({ name, entry }) => ({ name, entry, kind: 'api' as const })),
      ...workerFunctions.map(({ name, entry }) => ({ name, entry, kind: 'worker' as const })),
      ...triggerFunctions.map(({ name, entry }) => ({ name, entry, kind: 'trigger' as const })),
    ].map(async ({ name, entry, kind }) => ({
      name,
      kind,
      ...(await bundleFunction(join(root, 'functions', entry), join(folder, `${kind}-${name}`))),
    })),
  );

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const { name, kind, file } of await buildFunctions())
    process.stdout.write(`${kind} ${name} → ${file}\n`);
