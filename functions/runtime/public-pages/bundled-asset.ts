import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = (path: string): string =>
  fileURLToPath(import.meta.resolve('@portolan/public-pages/page')).replace(/page\.ts$/, path);

/** A style or script of the pages' package with what it imports, as small as it gets: pages are for old phones too. At build only. */
export const bundledAsset = async (path: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [source(path)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    legalComments: 'none',
    write: false,
  });
  return outputFiles[0]?.text.trim() ?? '';
};

/** By what a browser is told to take it. */
export const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;
