import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IdentityStack } from '@portolan/infra/stacks/identity-stack';
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { stageNamed } from './synthesize.ts';

export const certificateArn = 'arn:aws:acm:us-east-1:123456789012:certificate/one';

const makeIn = (folder: string, name: string, certified: boolean) => {
  const stage = stageNamed(name);
  const app = new App({ analyticsReporting: false });
  const env = { region: stage.region, account: '123456789012' };
  const shared = new Stack(app, 'shared', { env });
  const stack = new IdentityStack(app, 'identity', {
    env,
    stage,
    assets: { functions: () => folder, web: folder },
    key: new Key(shared, 'Key'),
    topic: new Topic(shared, 'Topic'),
    appOrigin: 'https://portal.example',
    mail: {
      identityArn: 'arn:aws:ses:us-east-1:123456789012:identity/portal.example',
      from: 'Portolan <no-reply@portal.example>',
      configurationSetName: 'portolan-mail',
    },
    certificate:
      stage.domain !== null && certified
        ? Certificate.fromCertificateArn(shared, 'Certificate', certificateArn)
        : null,
  });
  return { stack, template: Template.fromStack(stack) };
};

/** The stack of a stage, with a domain's certificate unless told otherwise, and with empty functions. */
export const makeIdentityStack = (name: string, certified = true) => {
  const folder = mkdtempSync(join(tmpdir(), 'portolan-identity-'));
  try {
    writeFileSync(join(folder, 'index.mjs'), 'export const handler = () => undefined;\n');
    return makeIn(folder, name, certified);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
