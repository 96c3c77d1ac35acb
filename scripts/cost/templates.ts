import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '@portolan/infra/app';
import { stages } from '@portolan/infra/config/stages';

/** The templates of a stage, as deploying it would use them. Nothing is built: what is uploaded is no part of a template. */
export const templatesOf = async (stageName: string): Promise<unknown[]> => {
  const asked = stages.filter(({ name }) => name === stageName);
  if (asked.length === 0)
    throw new Error(
      `There is no stage ${stageName}; there are: ${stages.map(({ name }) => name).join(', ')}`,
    );
  const folder = await mkdtemp(join(tmpdir(), 'portolan-cost-'));
  try {
    const asset = join(folder, 'asset');
    await mkdir(asset);
    await writeFile(join(asset, 'index.mjs'), '');
    const assets = { functions: () => asset, web: asset };
    const { stacks } = createApp({ stages: asked, assets, outdir: join(folder, 'out') }).synth();
    return stacks.map(({ template }): unknown => template);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
