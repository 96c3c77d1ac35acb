import { type App, Aws, Stack } from 'aws-cdk-lib';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Assets } from './assets.ts';
import { nameIn, type Stage } from './config/stage.ts';
import { ApiStack } from './stacks/api-stack.ts';
import { DataStack } from './stacks/data-stack.ts';
import { GatewayStack } from './stacks/gateway-stack.ts';
import { WorkersStack } from './stacks/workers-stack.ts';

/** The stacks of one stage, each after those it needs. */
export const buildStage = (app: App, stage: Stage, assets: Assets): void => {
  const id = (part: string) => nameIn(stage, part);
  const env = { region: stage.region, ...(stage.account !== null && { account: stage.account }) };
  const common = { env, stage };
  const topic = new Topic(new Stack(app, id('observability'), { env }), 'Topic');
  const data = new DataStack(app, id('data'), { ...common, topic });
  const { key } = data;
  const tables = { tenant: data.tenant, directory: data.directory };
  const gateway = new GatewayStack(app, id('gateway'), { ...common, key, topic });
  const appOrigin = 'https://example.org';
  new ApiStack(app, id('api'), {
    ...common,
    assets,
    key,
    topic,
    tables,
    api: gateway.api,
    originSecrets: gateway.acceptedSecrets,
    appOrigin,
    tokens: { issuer: 'https://issuer.example', audience: ['x'] },
  });
  new WorkersStack(app, id('workers'), {
    ...common,
    assets,
    key,
    topic,
    tables,
    appOrigin,
    mail: {
      from: 'Portolan <a@b>',
      configurationSet: 'x',
      arns: [`arn:aws:ses:${stage.region}:${Aws.ACCOUNT_ID}:identity/x`],
    },
  });
};
