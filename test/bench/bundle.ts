import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bench } from './figure.ts';
import { uploadedFunctions } from './uploaded-functions.ts';

/** Kilobytes of 1,000 bytes, minified and gzip. */
const limits = {
  api: { minified: 300, gzip: 95 },
  worker: { minified: 350, gzip: 112 },
  // Somebody waits for it, as for the API.
  trigger: { minified: 300, gzip: 95 },
};
/** The functions of pages carry what they send: words in two languages, style and script (decision 0026). */
const pagesLimits = { minified: 315, gzip: 106 };
/** What sends campaigns knows the database and the mail service, which weighs 60 KB; nobody waits for it (decision 0031). */
const sendingLimits = { minified: 370, gzip: 118 };

const limitsOf = (kind: keyof typeof limits, name: string) => {
  if (name.endsWith('-pages')) return pagesLimits;
  return kind === 'worker' && name === 'sending' ? sendingLimits : limits[kind];
};

/** The size of every function's bundle: what a cold start has to fetch and compile, of the very files that the CDK uploads. */
export const bundle: Bench = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'portolan-bundles-'));
  try {
    const built = await uploadedFunctions(folder);
    const sizes = await Promise.all(
      built.map(async ({ name, kind, readAtStart }) => {
        const code = Buffer.concat(await Promise.all(readAtStart.map((file) => readFile(file))));
        const kilobytes = {
          minified: code.length / 1_000,
          gzip: gzipSync(code, { level: 9 }).length / 1_000,
        };
        return (['minified', 'gzip'] as const).map((form) => ({
          name: `bundle ${kind} ${name} ${form}`,
          value: kilobytes[form],
          limit: limitsOf(kind, name)[form],
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
