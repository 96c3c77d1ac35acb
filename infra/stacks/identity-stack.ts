import type { WebAppConfig } from '@portolan/contract/web-app-config';
import { triggerFunctions } from '@portolan/functions/manifest';
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { ICertificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { Assets } from '../assets.ts';
import { triggerHarms } from '../config/harms.ts';
import { identityOrigin } from '../config/login-origin.ts';
import type { Stage } from '../config/stage.ts';
import { environmentOf } from '../constructs/environment.ts';
import { type IdentityMail, People } from '../constructs/people.ts';
import { PortolanFunction } from '../constructs/portolan-function.ts';
import { SignInPages } from '../constructs/sign-in-pages.ts';
import { WebClient } from '../constructs/web-client.ts';

export type IdentityStackProps = StackProps & {
  readonly stage: Stage;
  readonly assets: Assets;
  readonly key: IKey;
  readonly topic: ITopic;
  /** `https://…`, without a path. */
  readonly appOrigin: string;
  readonly mail: IdentityMail;
  /** Of us-east-1, for `auth.` before the stage's domain; null where it has none. */
  readonly certificate: ICertificate | null;
};

/** Seconds that Cognito waits for a trigger; it does not let that be changed. */
const triggerTimeoutSeconds = 5;

/** Who people are: their accounts, the pages where they sign in, and what the web app needs to send them there. */
export class IdentityStack extends Stack {
  /** Who vouches for callers of the API, and what a token must be made for. */
  readonly tokens: { readonly issuer: string; readonly audience: readonly string[] };
  readonly userPoolId: string;
  /** What the web app is told of it; where the API answers is for others to say. */
  readonly webAppConfig: Omit<WebAppConfig, 'apiBase'>;

  constructor(scope: Construct, id: string, props: IdentityStackProps) {
    super(scope, id, { ...props, crossRegionReferences: true });
    const { stage, topic, appOrigin, mail, certificate } = props;
    const [accessToken, identityMail] = triggerFunctions;
    const { pool } = new People(this, 'People', {
      stage,
      mail,
      triggers: {
        [accessToken.moment]: this.makeTrigger(accessToken, props),
        [identityMail.moment]: this.makeTrigger(identityMail, props),
      },
    });
    this.userPoolId = pool.userPoolId;
    const pages = new SignInPages(this, 'Pages', { stage, pool, certificate });
    const client = new WebClient(this, 'Web', { stage, topic, pool, appOrigin });
    const issuer = `${identityOrigin(stage)}/${pool.userPoolId}`;
    this.tokens = { issuer, audience: [client.audience] };
    this.webAppConfig = {
      issuer,
      clientId: client.clientId,
      audience: client.audience,
      accountApi: `${identityOrigin(stage)}/`,
      pages: { kind: 'managed-login', origin: pages.origin },
    };
    new CfnOutput(this, 'UserPoolId', {
      value: pool.userPoolId,
      description: 'For what an operator does to an account',
    });
  }

  private makeTrigger(
    { name, variables }: (typeof triggerFunctions)[number],
    { stage, assets, key, topic, appOrigin }: IdentityStackProps,
  ): IFunction {
    const made = new PortolanFunction(this, name, {
      stage,
      key,
      topic,
      name: `trigger-${name}`,
      folder: assets.functions('trigger', name),
      timeoutSeconds: triggerTimeoutSeconds,
      environment: environmentOf(variables, { APP_ORIGIN: appOrigin }),
      statements: [],
      concurrency: null,
      harm: triggerHarms[name],
    });
    return made.function;
  }
}
