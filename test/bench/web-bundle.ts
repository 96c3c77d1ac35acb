import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { z } from 'zod/mini';
import type { Bench } from './figure.ts';

/** Vite's manifest: what each chunk is called and which chunks it loads before it runs. */
const manifestSchema = z.record(
  z.string(),
  z.object({ file: z.string(), imports: z.optional(z.array(z.string())) }),
);
type Manifest = z.infer<typeof manifestSchema>;

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const limitKilobytes = 160;

/** The scripts that a first visit loads: those that the page names, and whatever they import statically, at any depth. */
export const firstLoad = (html: string, manifest: Manifest): string[] => {
  const chunks = new Map(Object.values(manifest).map((chunk) => [chunk.file, chunk]));
  const needed = new Set<string>();
  const visit = (file: string) => {
    if (needed.has(file)) return;
    needed.add(file);
    for (const key of chunks.get(file)?.imports ?? []) {
      const imported = manifest[key];
      if (!imported) throw new Error(`the manifest has no ${key}`);
      visit(imported.file);
    }
  };
  for (const [, file = ''] of html.matchAll(/<script [^>]*src="\/([^"]+)"/g)) visit(file);
  if (needed.size === 0) throw new Error('the page names no script');
  return [...needed].filter((file) => file.endsWith('.js'));
};

/** The JavaScript of the first load of the staff app, gzip, in kilobytes of 1,000 bytes. */
export const webBundle: Bench = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'portolan-web-'));
  try {
    const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
    await promisify(execFile)(
      process.execPath,
      [vite, 'build', '--manifest', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'],
      { cwd: join(root, 'packages', 'web'), env: { ...process.env, NODE_ENV: 'production' } },
    );
    const manifest = manifestSchema.parse(
      JSON.parse(await readFile(join(folder, '.vite', 'manifest.json'), 'utf8')),
    );
    const html = await readFile(join(folder, 'index.html'), 'utf8');
    const files = await Promise.all(firstLoad(html, manifest).map((file) => readFile(join(folder, file))));
    const value = files.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0) / 1_000;
    return [{ name: 'web-bundle first load', value, limit: limitKilobytes, unit: 'KB', better: 'lower' }];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
