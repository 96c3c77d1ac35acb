import { ownAccountScope, signInClient, signInScopes } from '@portolan/contract/sign-in-client';
import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import {
  CfnManagedLoginBranding,
  ClientAttributes,
  type IUserPool,
  OAuthScope,
  UserPoolClient,
  UserPoolClientIdentityProvider,
  UserPoolResourceServer,
} from 'aws-cdk-lib/aws-cognito';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { nameIn, type Stage } from '../config/stage.ts';
import { alarmPeriod, HarmAlarm } from './harm-alarm.ts';

export type WebClientProps = {
  readonly stage: Stage;
  readonly topic: ITopic;
  readonly pool: IUserPool;
  /** Where the web app is, without a path. */
  readonly appOrigin: string;
};

const scopes: Readonly<Record<(typeof signInScopes)[number], OAuthScope>> = {
  openid: OAuthScope.OPENID,
  email: OAuthScope.EMAIL,
  profile: OAuthScope.PROFILE,
  [ownAccountScope]: OAuthScope.COGNITO_ADMIN,
};

/** What a person may read of themselves, and what they may write: nothing that says who they are to others. */
const writable = new ClientAttributes().withStandardAttributes({ email: true, fullname: true, locale: true });
const readable = writable.withStandardAttributes({
  email: true,
  emailVerified: true,
  fullname: true,
  locale: true,
});

const throttled = ['SignInThrottles', 'SignUpThrottles', 'TokenRefreshThrottles'] as const;

/** The web app as Cognito knows it, and the API as what its tokens are for. */
export class WebClient extends Construct {
  readonly clientId: string;
  /** The `aud` of access tokens: the API's address, because Cognito takes only an address for one. */
  readonly audience: string;

  constructor(scope: Construct, id: string, props: WebClientProps) {
    super(scope, id);
    const { stage, pool, appOrigin } = props;
    const { lifetimes } = signInClient;
    this.audience = `${appOrigin}/api`;
    new UserPoolResourceServer(this, 'Api', {
      userPool: pool,
      identifier: this.audience,
      userPoolResourceServerName: nameIn(stage, 'api'),
    });
    const client = new UserPoolClient(this, 'Client', {
      userPool: pool,
      userPoolClientName: nameIn(stage, 'web'),
      generateSecret: false,
      // Without the pages it gets tokens for no audience, which the API refuses.
      authFlows: { userSrp: true },
      authSessionValidity: Duration.minutes(15),
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: signInScopes.map((name) => scopes[name]),
        callbackUrls: [`${appOrigin}${signInClient.redirectPath}`],
        logoutUrls: signInClient.signedOutPaths.map((path) => `${appOrigin}${path}`),
      },
      accessTokenValidity: Duration.seconds(lifetimes.accessToken),
      idTokenValidity: Duration.seconds(lifetimes.idToken),
      refreshTokenValidity: Duration.seconds(lifetimes.refreshToken),
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
      readAttributes: readable,
      writeAttributes: writable,
    });
    this.clientId = client.userPoolClientId;
    // A client without a style has no pages.
    new CfnManagedLoginBranding(this, 'Style', {
      userPoolId: pool.userPoolId,
      clientId: this.clientId,
      useCognitoProvidedValues: true,
    });
    this.watch(props);
  }

  private watch({ stage, topic, pool }: WebClientProps): void {
    const dimensionsMap = { UserPool: pool.userPoolId, UserPoolClient: this.clientId };
    const usingMetrics = Object.fromEntries(
      throttled.map((metricName, index) => [
        `m${index}`,
        new Metric({ namespace: 'AWS/Cognito', metricName, dimensionsMap, statistic: 'Sum' }),
      ]),
    );
    new HarmAlarm(this, 'Throttles', {
      alarmName: nameIn(stage, 'sign-in-throttles'),
      harm: 'Some people cannot sign in, sign up or stay signed in: more come at once than the account may let in.',
      runbook: 'alarm-sign-in-throttles',
      metric: new MathExpression({
        expression: throttled.map((_, index) => `FILL(m${index}, 0)`).join(' + '),
        usingMetrics,
        period: alarmPeriod,
        label: 'Throttled sign-ins',
      }),
      threshold: 5,
      topic,
    });
  }
}
