import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildFunctions } from '../../scripts/build-functions.ts';
import type { Bench } from './figure.ts';

/** Kilobytes of 1,000 bytes, minified and gzip. */
const limits = { api: { minified: 300, gzip: 95 }, worker: { minified: 350, gzip: 112 } };

/** The size of every function's bundle: what a cold start has to fetch and compile. */
export const bundle: Bench = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'portolan-bundles-'));
  try {
    const built = await buildFunctions(folder);
    const sizes = await Promise.all(
      built.map(async ({ name, kind, readAtStart }) => {
        const code = Buffer.concat(await Promise.all(readAtStart.map((file) => readFile(file))));
        const kilobytes = {
          minified: code.length / 1_000,
          gzip: gzipSync(code, { level: 9 }).length / 1_000,
        };
        return (['minified', 'gzip'] as const).map((form) => ({
          name: `bundle ${name} ${form}`,
          value: kilobytes[form],
          limit: limits[kind][form],
          unit: 'KB',
          better: 'lower' as const,
        }));
      }),
    );
    return sizes.flat();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
