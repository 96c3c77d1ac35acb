import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apiFunctions, workerFunctions } from '@portolan/functions/manifest';
import { type BuildOptions, build, type Plugin } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Asks for Node's own modules by `require` instead of `import`. An import reads every export at once, and some of them are
 * lazy: `node:http` alone then loads the whole of fetch and WebSocket, a fifth of a cold start, for nothing.
 */
const builtinsByRequire: Plugin = {
  name: 'builtins-by-require',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^[a-z]/ }, ({ path, kind }) =>
      kind !== 'require-call' && isBuiltin(path) ? { path, namespace: 'builtin' } : null,
    );
    onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)})`,
      loader: 'js',
    }));
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
  alias: {
    '@aws-sdk/credential-provider-node': join(root, 'functions', 'runtime', 'environment-credentials.ts'),
  },
  plugins: [builtinsByRequire],
  // What makes `require` in a module. The name is long so that no minified name meets it.
  banner: {
    js: "import{createRequire as portolanCreateRequire}from'node:module';const require=portolanCreateRequire(import.meta.url);",
  },
  logLevel: 'warning',
} satisfies BuildOptions;

/** Bundles one entry (an absolute path) into `folder/index.mjs` and returns that path. */
export const bundleFunction = async (
  entry: string,
  folder: string,
  settings: BuildOptions = bundleSettings,
): Promise<string> => {
  await build({
    ...settings,
    entryPoints: { index: entry },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
  });
  return join(folder, 'index.mjs');
};

export type BuiltFunction = { readonly name: string; readonly kind: 'api' | 'worker'; readonly file: string };

/** Bundles every function of the manifest into `<folder>/<name>/index.mjs`; by default the folder is dist/functions. */
export const buildFunctions = (folder = join(root, 'dist', 'functions')): Promise<BuiltFunction[]> =>
  Promise.all(
    [
      ...apiFunctions.map(({ name, entry }) => ({ name, entry, kind: 'api' as const })),
      ...workerFunctions.map(({ name, entry }) => ({ name, entry, kind: 'worker' as const })),
    ].map(async ({ name, entry, kind }) => ({
      name,
      kind,
      file: await bundleFunction(join(root, 'functions', entry), join(folder, name)),
    })),
  );

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const { name, file } of await buildFunctions()) process.stdout.write(`${name} → ${file}\n`);
