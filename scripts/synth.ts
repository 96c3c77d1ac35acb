import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from '@portolan/infra/app';
import { builtAssets } from '@portolan/infra/assets';
import { stages } from '@portolan/infra/config/stages';
import { progress } from '@portolan/local/command-line/progress';
import { ensureWebApp } from '@portolan/local/web-build/ensure-web-app';
import { buildFunctions } from './build-functions.ts';

// What `npm run synth` and the CDK's command line (cdk.json) run: builds what is uploaded, then writes the templates.
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const functions = join(root, 'dist', 'functions');
await Promise.all([buildFunctions(functions), ensureWebApp(progress)]);
const assembly = createApp({
  stages,
  assets: builtAssets(functions, join(root, 'packages', 'web', 'dist')),
  outdir: process.env.CDK_OUTDIR ?? join(root, 'cdk.out'),
}).synth();
// The CDK's command line says its own stacks.
if (process.env.CDK_OUTDIR === undefined) {
  for (const { stackName } of assembly.stacks) progress.say(stackName);
  progress.say(`${assembly.stacks.length} stacks, whose templates are in cdk.out`);
}
