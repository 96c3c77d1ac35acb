import { apiBase } from '@portolan/contract/route';
import { type App, Aws, type Environment, Tags } from 'aws-cdk-lib';
import type { Assets } from './assets.ts';
import { identityOrigin, loginOrigin } from './config/login-origin.ts';
import { nameIn, type Stage } from './config/stage.ts';
import { ApiStack } from './stacks/api-stack.ts';
import { DashboardStack } from './stacks/dashboard-stack.ts';
import { DataStack } from './stacks/data-stack.ts';
import { EdgeStack } from './stacks/edge-stack.ts';
import { EdgeWatchStack } from './stacks/edge-watch-stack.ts';
import { GatewayStack } from './stacks/gateway-stack.ts';
import { IdentityStack } from './stacks/identity-stack.ts';
import { MailStack } from './stacks/mail-stack.ts';
import { ObservabilityStack } from './stacks/observability-stack.ts';
import { RoutesStack } from './stacks/routes-stack.ts';
import { SiteStack } from './stacks/site-stack.ts';
import { WebStack } from './stacks/web-stack.ts';
import { WorkersStack } from './stacks/workers-stack.ts';

/** CloudFront takes its certificate and its firewall from there, and has its metrics there, wherever the rest is. */
const edgeRegion = 'us-east-1';

/** The stacks of one stage, each after those it needs. What goes from one to the next is all they know of each other. */
export const buildStage = (app: App, stage: Stage, assets: Assets): void => {
  const id = (part: string) => nameIn(stage, part);
  const account = stage.account === null ? {} : { account: stage.account };
  const env: Environment = { ...account, region: stage.region };
  const here = { stage, env };
  const atEdge = { stage, env: { ...account, region: edgeRegion } };

  const observability = new ObservabilityStack(app, id('observability'), here);
  // An alarm rings in its own region only.
  const edgeObservability =
    stage.region === edgeRegion
      ? observability
      : new ObservabilityStack(app, id('edge-observability'), atEdge);
  const { topic } = observability;
  const data = new DataStack(app, id('data'), { ...here, topic, terminationProtection: stage.keepsData });
  const { key } = data;
  const tables = { tenant: data.tenant, directory: data.directory };
  const edge = new EdgeStack(app, id('edge'), {
    ...atEdge,
    key: edgeObservability.key,
    topic: edgeObservability.topic,
  });
  const gateway = new GatewayStack(app, id('gateway'), { ...here, key, topic });
  const web = new WebStack(app, id('web'), {
    ...here,
    webAclArn: edge.webAclArn,
    certificate: edge.certificate,
    apiHost: gateway.domainName,
    originSecret: gateway.originSecret,
    connectTo: [identityOrigin(stage), loginOrigin(stage, Aws.ACCOUNT_ID)],
  });
  const { appOrigin } = web;
  const mail = new MailStack(app, id('mail'), { ...here, key, topic });
  const identity = new IdentityStack(app, id('identity'), {
    ...here,
    terminationProtection: stage.keepsData,
    assets,
    key,
    topic,
    appOrigin,
    mail,
    certificate: edge.certificate,
  });
  // Cognito takes a name below the stage's domain only once the domain itself leads somewhere.
  identity.addStackDependency(web);
  const api = new ApiStack(app, id('api'), {
    ...here,
    assets,
    key,
    topic,
    tables,
    originSecrets: gateway.acceptedSecrets,
    appOrigin,
  });
  const routes = new RoutesStack(app, id('routes'), {
    ...here,
    apiId: gateway.apiId,
    functionOf: api.functionOf,
    tokens: identity.tokens,
  });
  new WorkersStack(app, id('workers'), {
    ...here,
    assets,
    key,
    topic,
    tables,
    appOrigin,
    mail,
  });
  const site = new SiteStack(app, id('site'), {
    ...here,
    key,
    bucket: web.bucket,
    webFolder: assets.web,
    config: { ...identity.webAppConfig, apiBase },
  });
  // New pages may call what only the new API answers.
  site.addStackDependency(routes);
  new EdgeWatchStack(app, id('edge-watch'), {
    ...atEdge,
    topic: edgeObservability.topic,
    distributionId: web.distributionId,
    logBucketName: web.logBucketName,
  });
  new DashboardStack(app, id('dashboard'), {
    ...here,
    apiId: gateway.apiId,
    distributionId: web.distributionId,
    userPoolId: identity.userPoolId,
    userPoolClientId: identity.webAppConfig.clientId,
  });
  for (const stack of app.node.children)
    if (stack.node.id.startsWith(id(''))) Tags.of(stack).add('portolan:stage', stage.name);
};
