import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { webAppConfigSchema } from '@portolan/contract/web-app-config';
import type { Stage } from '@portolan/infra/config/stage';
import { stages } from '@portolan/infra/config/stages';
import { IdentityStack } from '@portolan/infra/stacks/identity-stack';
import { App, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'portolan-identity-'));
writeFileSync(join(folder, 'index.mjs'), 'export const handler = () => undefined;\n');
afterAll(() => rmSync(folder, { recursive: true }));

const stageNamed = (name: string): Stage => {
  const stage = stages.find((candidate) => candidate.name === name);
  if (!stage) throw new Error(`There is no stage ${name}`);
  return stage;
};

const certificateArn = 'arn:aws:acm:us-east-1:123456789012:certificate/one';

const make = (name: string, certified = true) => {
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

const dev = make('dev');
const prod = make('prod');
const harbor = make('harbor');

describe('the accounts', () => {
  it('are by a proven email address, written as one likes', () => {
    prod.template.hasResourceProperties('AWS::Cognito::UserPool', {
      UsernameAttributes: ['email'],
      UsernameConfiguration: { CaseSensitive: false },
      AutoVerifiedAttributes: ['email'],
      UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }] },
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: false },
    });
  });

  it('have a password of twelve characters of any kind, and a second factor by an app for those who want one', () => {
    prod.template.hasResourceProperties('AWS::Cognito::UserPool', {
      Policies: {
        PasswordPolicy: {
          MinimumLength: 12,
          RequireLowercase: false,
          RequireNumbers: false,
          RequireSymbols: false,
          RequireUppercase: false,
        },
      },
      MfaConfiguration: 'OPTIONAL',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
    });
  });

  it('of a stage that keeps data cannot be deleted', () => {
    prod.template.hasResource('AWS::Cognito::UserPool', {
      DeletionPolicy: 'Retain',
      Properties: { DeletionProtection: 'ACTIVE' },
    });
    dev.template.hasResource('AWS::Cognito::UserPool', {
      DeletionPolicy: 'Delete',
      Properties: { DeletionProtection: 'INACTIVE' },
    });
  });

  it('are written to from the identity and by the rules of the mail stack', () => {
    prod.template.hasResourceProperties('AWS::Cognito::UserPool', {
      EmailConfiguration: {
        EmailSendingAccount: 'DEVELOPER',
        SourceArn: 'arn:aws:ses:us-east-1:123456789012:identity/portal.example',
        From: 'Portolan <no-reply@portal.example>',
        ConfigurationSet: 'portolan-mail',
      },
    });
  });
});

describe('the triggers', () => {
  it('are called at their moments, for the token in the version that changes access tokens', () => {
    prod.template.hasResourceProperties('AWS::Cognito::UserPool', {
      UserPoolTier: 'ESSENTIALS',
      LambdaConfig: {
        PreTokenGenerationConfig: {
          LambdaArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^accesstoken'), 'Arn'] },
          LambdaVersion: 'V2_0',
        },
        CustomMessage: { 'Fn::GetAtt': [Match.stringLikeRegexp('^identitymail'), 'Arn'] },
      },
    });
  });

  it('may be called by this pool and nobody else', () => {
    const permissions = Object.values(prod.template.findResources('AWS::Lambda::Permission'));
    expect(permissions).toHaveLength(2);
    for (const { Properties } of permissions)
      expect(Properties).toMatchObject({
        Action: 'lambda:InvokeFunction',
        Principal: 'cognito-idp.amazonaws.com',
        SourceArn: { 'Fn::GetAtt': [expect.stringMatching(/^PeoplePool/), 'Arn'] },
      });
  });
});

describe('the web app', () => {
  it('is a public client that signs in by a code on the pages', () => {
    prod.template.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthScopes: ['openid', 'email', 'profile', 'aws.cognito.signin.user.admin'],
      SupportedIdentityProviders: ['COGNITO'],
      CallbackURLs: ['https://portal.example/signed-in'],
      LogoutURLs: [
        'https://portal.example/',
        'https://portal.example/signed-out',
        'https://portal.example/account-deleted',
      ],
      ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      PreventUserExistenceErrors: 'ENABLED',
      EnableTokenRevocation: true,
    });
  });

  it('gets tokens that last as long as at home', () => {
    prod.template.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      AccessTokenValidity: 15,
      IdTokenValidity: 60,
      RefreshTokenValidity: 720,
      TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'minutes' },
    });
  });

  it('lets people write their name, their address and their language, and nothing more', () => {
    prod.template.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      WriteAttributes: ['email', 'locale', 'name'],
      ReadAttributes: ['email', 'email_verified', 'locale', 'name'],
    });
  });

  it('has pages to show', () => {
    prod.template.hasResourceProperties('AWS::Cognito::ManagedLoginBranding', {
      ClientId: { Ref: Match.stringLikeRegexp('^WebClient') },
      UseCognitoProvidedValues: true,
    });
  });

  it('is told what it needs, for one audience that the API is known by', () => {
    const { webAppConfig, tokens } = prod.stack;
    expect(webAppConfigSchema.parse({ ...webAppConfig, apiBase: '/api/v1' })).toMatchObject({
      audience: 'https://portal.example/api',
      accountApi: 'https://cognito-idp.us-east-1.amazonaws.com/',
      pages: {
        kind: 'managed-login',
        origin: 'https://portolan-prod-123456789012.auth.us-east-1.amazoncognito.com',
      },
    });
    expect(tokens).toEqual({ issuer: webAppConfig.issuer, audience: ['https://portal.example/api'] });
    prod.template.hasResourceProperties('AWS::Cognito::UserPoolResourceServer', {
      Identifier: 'https://portal.example/api',
    });
  });
});

describe('the sign-in pages', () => {
  it('are managed login at an address of the account', () => {
    prod.template.hasResourceProperties('AWS::Cognito::UserPoolDomain', {
      Domain: 'portolan-prod-123456789012',
      ManagedLoginVersion: 2,
      CustomDomainConfig: Match.absent(),
    });
  });

  it('of a stage with a domain are below it', () => {
    harbor.template.hasResourceProperties('AWS::Cognito::UserPoolDomain', {
      Domain: 'auth.portal.harbor.example',
      ManagedLoginVersion: 2,
      CustomDomainConfig: { CertificateArn: certificateArn },
    });
    for (const Type of ['A', 'AAAA'])
      harbor.template.hasResourceProperties('AWS::Route53::RecordSet', {
        Name: 'auth.portal.harbor.example.',
        Type,
        AliasTarget: {
          DNSName: { 'Fn::GetAtt': [Match.stringLikeRegexp('^PagesDomain'), 'CloudFrontDistribution'] },
        },
      });
    expect(harbor.stack.webAppConfig.pages).toEqual({
      kind: 'managed-login',
      origin: 'https://auth.portal.harbor.example',
    });
  });

  it('cannot be below a domain without a certificate', () => {
    expect(() => make('harbor', false)).toThrow('harbor');
  });
});

it('says when people are turned away because too many come at once', () => {
  prod.template.hasResourceProperties('AWS::CloudWatch::Alarm', {
    AlarmName: 'portolan-prod-sign-in-throttles',
    AlarmDescription: Match.stringLikeRegexp('docs/operations.md#alarm-sign-in-throttles$'),
    Metrics: Match.arrayWith([
      Match.objectLike({ Expression: 'FILL(m0, 0) + FILL(m1, 0) + FILL(m2, 0)' }),
      Match.objectLike({ MetricStat: { Metric: { MetricName: 'SignInThrottles' } } }),
    ]),
  });
});
