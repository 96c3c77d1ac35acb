import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from '@portolan/infra/app';
import { builtAssets } from '@portolan/infra/assets';
import { StageFault } from '@portolan/infra/config/stage';
import { stages } from '@portolan/infra/config/stages';
import { progress } from '@portolan/local/command-line/progress';
import { ensureWebApp } from '@portolan/local/web-build/ensure-web-app';
import { buildFunctions } from './build-functions.ts';

// What `npm run synth` and the CDK's command line (cdk.json) run: builds what is uploaded, then writes the templates.
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const functions = join(root, 'dist', 'functions');
await Promise.all([buildFunctions(functions), ensureWebApp(progress)]);
const outdir = process.env.CDK_OUTDIR ?? join(root, 'cdk.out');

/** Throws where cdk-nag finds something; a mistake in the stages is said in its sentence alone. */
const write = () => {
  try {
    const assets = builtAssets(functions, join(root, 'packages', 'web', 'dist'));
    return createApp({ stages, assets, outdir }).synth();
  } catch (error) {
    if (!(error instanceof StageFault)) throw error;
    progress.say(error.message);
    return process.exit(1);
  }
};

const assembly = write();
// The CDK's command line says its own stacks.
if (process.env.CDK_OUTDIR === undefined) {
  for (const { stackName } of assembly.stacks) progress.say(stackName);
  progress.say(`${assembly.stacks.length} stacks, whose templates are in cdk.out`);
}
