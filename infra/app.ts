import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, HIPAASecurityChecks } from 'cdk-nag';
import type { Assets } from './assets.ts';
import { buildStage } from './build-stage.ts';
import { faultOf, type Stage, StageFault } from './config/stage.ts';

export type AppOptions = {
  readonly stages: readonly Stage[];
  readonly assets: Assets;
  /** Where the templates are written; by default where the CDK's command line wants them. */
  readonly outdir?: string;
};

/** The stages asked for: `-c stage=dev`, or all. Throws for one that does not exist. */
const askedFor = (app: App, stages: readonly Stage[]): readonly Stage[] => {
  const name: unknown = app.node.tryGetContext('stage');
  if (name === undefined) return stages;
  const asked = stages.filter((stage) => stage.name === name);
  if (asked.length > 0) return asked;
  const known = stages.map((stage) => stage.name).join(', ');
  throw new StageFault(`There is no stage ${String(name)} in infra/config/stages.ts. There are: ${known}.`);
};

/**
 * Every stack of these stages, checked by cdk-nag: `synth()` writes the templates, and throws where a rule is broken. Nothing
 * is looked up, so it needs neither network nor account.
 */
export const createApp = ({ stages, assets, outdir }: AppOptions): App => {
  const app = new App({
    ...(outdir !== undefined && { outdir }),
    analyticsReporting: false,
    // What one stack needs of another cannot be deleted under it. The library asks for this to be said.
    postCliContext: { '@aws-cdk/core:defaultCrossStackReferences': 'strong' },
  });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new HIPAASecurityChecks(app));
  const names = stages.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new StageFault(`Two stages in infra/config/stages.ts are called ${twice}.`);
  for (const stage of askedFor(app, stages)) {
    const fault = faultOf(stage);
    if (fault !== null) throw new StageFault(fault);
    buildStage(app, stage, assets);
  }
  return app;
};
