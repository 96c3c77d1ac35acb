import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apiFunctions, workerFunctions } from '@portolan/functions/manifest';
import { type BuildOptions, build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** How every function is bundled, for AWS and for the benchmarks alike. Everything is inside: no layer, no node_modules. */
export const bundleSettings = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  minify: true,
  legalComments: 'none',
  mainFields: ['module', 'main'],
  alias: {
    '@aws-sdk/credential-provider-node': join(root, 'functions', 'runtime', 'environment-credentials.ts'),
  },
  // CommonJS inside the bundle asks for built-in modules by require. The name is long so that no minified name meets it.
  banner: {
    js: "import{createRequire as portolanCreateRequire}from'node:module';const require=portolanCreateRequire(import.meta.url);",
  },
  logLevel: 'warning',
} as const satisfies BuildOptions;

/** Bundles one entry (an absolute path) into `folder/index.mjs` and returns that path. */
export const bundleFunction = async (
  entry: string,
  folder: string,
  settings: BuildOptions = bundleSettings,
): Promise<string> => {
  const outfile = join(folder, 'index.mjs');
  await build({ ...settings, entryPoints: [entry], outfile });
  return outfile;
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
