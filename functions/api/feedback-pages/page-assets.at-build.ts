import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = (path: string): string =>
  fileURLToPath(import.meta.resolve('@portolan/public-pages/page')).replace(/page\.ts$/, path);

/** One file and what it imports, as small as it gets. Pages are for old phones too. */
const bundled = async (path: string): Promise<string> => {
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
const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const style = await bundled('style.css');
const script = await bundled('browser/form-script.ts');
const kioskScript = await bundled('browser/kiosk-script.ts');

/** What stands in every page, and by what a browser is told to take it. */
export const pageAssets = { style, script };
export const kioskAssets = { style, script: kioskScript };
export const assetHashes = { style: hashOf(style), scripts: [script, kioskScript].map(hashOf) };
