import { App } from 'aws-cdk-lib';
import type { Assets } from './assets.ts';
import { buildStage } from './build-stage.ts';
import type { Stage } from './config/stage.ts';

export type AppOptions = {
  readonly stages: readonly Stage[];
  readonly assets: Assets;
  /** Where the templates are written; by default where the CDK's command line wants them. */
  readonly outdir?: string;
};

/** Every stack of these stages. `synth()` writes the templates; nothing is looked up, so it needs neither network nor account. */
export const createApp = ({ stages, assets, outdir }: AppOptions): App => {
  const app = new App({ ...(outdir !== undefined && { outdir }), analyticsReporting: false });
  for (const stage of stages) buildStage(app, stage, assets);
  return app;
};
