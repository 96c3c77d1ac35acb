import { basename, join, relative } from 'node:path';
import { createApp } from '@portolan/infra/app';
import { builtAssets } from '@portolan/infra/assets';
import { nameIn } from '@portolan/infra/config/stage';
import { stages } from '@portolan/infra/config/stages';
import * as z from 'zod/mini';
import { type BuiltFunction, buildFunctions } from '../../scripts/build-functions.ts';

const functionSchema = z.object({
  Type: z.literal('AWS::Lambda::Function'),
  Properties: z.object({ FunctionName: z.string(), Code: z.object({ S3Key: z.string() }) }),
});
const templateSchema = z.object({ Resources: z.record(z.string(), z.unknown()) });

/** The folders that the CDK uploads for functions, by the functions' names on AWS: it names both by the contents' hash. */
const uploadedFolders = (templates: readonly unknown[], outdir: string): ReadonlyMap<string, string> =>
  new Map(
    templates.flatMap((template) =>
      Object.values(templateSchema.parse(template).Resources).flatMap((resource) => {
        const parsed = functionSchema.safeParse(resource);
        if (!parsed.success) return [];
        const { FunctionName, Code } = parsed.data.Properties;
        return [[FunctionName, join(outdir, `asset.${basename(Code.S3Key, '.zip')}`)] as const];
      }),
    ),
  );

/** Builds every function and the CDK app into `folder`; returns the functions as the CDK would upload them. */
export const uploadedFunctions = async (folder: string): Promise<BuiltFunction[]> => {
  const [stage] = stages;
  if (!stage) throw new Error('There is no stage to measure');
  const bundles = join(folder, 'functions');
  const built = await buildFunctions(bundles);
  const outdir = join(folder, 'cdk.out');
  const { stacks } = createApp({
    stages: [stage],
    // What the web app weighs is measured by itself.
    assets: builtAssets(bundles, bundles),
    outdir,
  }).synth();
  const folders = uploadedFolders(
    stacks.map((stack): unknown => stack.template),
    outdir,
  );
  return built.map(({ name, kind, file, readAtStart }) => {
    const uploaded = folders.get(nameIn(stage, `${kind}-${name}`));
    if (uploaded === undefined) throw new Error(`The CDK uploads no function ${name}`);
    const moved = (path: string) => join(uploaded, relative(join(bundles, `${kind}-${name}`), path));
    return { name, kind, file: moved(file), readAtStart: readAtStart.map(moved) };
  });
};
