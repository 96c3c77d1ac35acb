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
  z.object({ file: z.string(), isEntry: z.optional(z.boolean()), imports: z.optional(z.array(z.string())) }),
);
type Manifest = z.infer<typeof manifestSchema>;

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const limitKilobytes = 160;

/** The scripts that a first visit loads: the entry of index.html and whatever it imports statically, at any depth. */
export const firstLoad = (manifest: Manifest): string[] => {
  const needed = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`the manifest has no ${key}`);
    if (needed.has(chunk.file)) return;
    needed.add(chunk.file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  if (!manifest['index.html']?.isEntry) throw new Error('the manifest has no entry index.html');
  visit('index.html');
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
    const files = await Promise.all(firstLoad(manifest).map((file) => readFile(join(folder, file))));
    const value = files.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0) / 1_000;
    return [{ name: 'web-bundle first load', value, limit: limitKilobytes, unit: 'KB', better: 'lower' }];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
