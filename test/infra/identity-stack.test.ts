import { webAppConfigSchema } from '@portolan/contract/web-app-config';
import type { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { certificateArn, makeIdentityStack } from './identity-stack.test-support.ts';

/** The only resource of a type. */
const only = ({ template }: { readonly template: Template }, type: string) => {
  const [resource, ...others] = Object.values(template.findResources(type));
  expect(others).toEqual([]);
  return resource;
};

const dev = makeIdentityStack('dev');
const prod = makeIdentityStack('prod');
const harbor = makeIdentityStack('harbor');

describe('the accounts', () => {
  it('are by a proven email address, written as one likes', () => {
    expect(only(prod, 'AWS::Cognito::UserPool')).toMatchObject({
      Properties: {
        UsernameAttributes: ['email'],
        UsernameConfiguration: { CaseSensitive: false },
        AutoVerifiedAttributes: ['email'],
        UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
        AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }] },
        AdminCreateUserConfig: { AllowAdminCreateUserOnly: false },
      },
    });
  });

  it('have a password of twelve characters of any kind, and a second factor by an app for those who want one', () => {
    expect(only(prod, 'AWS::Cognito::UserPool')).toMatchObject({
      Properties: {
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
      },
    });
  });

  it('of a stage that keeps data cannot be deleted', () => {
    expect(only(prod, 'AWS::Cognito::UserPool')).toMatchObject({
      DeletionPolicy: 'Retain',
      Properties: { DeletionProtection: 'ACTIVE' },
    });
    expect(only(dev, 'AWS::Cognito::UserPool')).toMatchObject({
      DeletionPolicy: 'Delete',
      Properties: { DeletionProtection: 'INACTIVE' },
    });
  });

  it('are written to from the identity and by the rules of the mail stack', () => {
    expect(only(prod, 'AWS::Cognito::UserPool')).toMatchObject({
      Properties: {
        EmailConfiguration: {
          EmailSendingAccount: 'DEVELOPER',
          SourceArn: 'arn:aws:ses:us-east-1:123456789012:identity/portal.example',
          From: 'Portolan <no-reply@portal.example>',
          ConfigurationSet: 'portolan-mail',
        },
      },
    });
  });
});

describe('the triggers', () => {
  it('are called at their moments, for the token in the version that changes access tokens', () => {
    expect(only(prod, 'AWS::Cognito::UserPool')).toMatchObject({
      Properties: {
        UserPoolTier: 'ESSENTIALS',
        LambdaConfig: {
          PreTokenGenerationConfig: {
            LambdaArn: { 'Fn::GetAtt': [expect.stringMatching(/^accesstoken/), 'Arn'] },
            LambdaVersion: 'V2_0',
          },
          CustomMessage: { 'Fn::GetAtt': [expect.stringMatching(/^identitymail/), 'Arn'] },
        },
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
    expect(only(prod, 'AWS::Cognito::UserPoolClient')).toMatchObject({
      Properties: {
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
      },
    });
  });

  it('gets tokens that last as long as at home', () => {
    expect(only(prod, 'AWS::Cognito::UserPoolClient')).toMatchObject({
      Properties: {
        AccessTokenValidity: 15,
        IdTokenValidity: 60,
        RefreshTokenValidity: 720,
        TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'minutes' },
      },
    });
  });

  it('lets people write their name, their address and their language, and nothing more', () => {
    expect(only(prod, 'AWS::Cognito::UserPoolClient')).toMatchObject({
      Properties: {
        WriteAttributes: ['email', 'locale', 'name'],
        ReadAttributes: ['email', 'email_verified', 'locale', 'name'],
      },
    });
  });

  it('has pages to show', () => {
    expect(only(prod, 'AWS::Cognito::ManagedLoginBranding')).toMatchObject({
      Properties: {
        ClientId: { Ref: expect.stringMatching(/^WebClient/) },
        UseCognitoProvidedValues: true,
      },
    });
  });

  it('is told what it needs, for one audience that the API is known by', () => {
    const { webAppConfig, tokens } = dev.stack;
    expect(webAppConfigSchema.parse({ ...webAppConfig, apiBase: '/api/v1' })).toMatchObject({
      audience: 'https://portal.example/api',
      accountApi: 'https://cognito-idp.us-east-1.amazonaws.com/',
      pages: {
        kind: 'managed-login',
        origin: 'https://portolan-dev-123456789012.auth.us-east-1.amazoncognito.com',
      },
    });
    expect(tokens).toEqual({ issuer: webAppConfig.issuer, audience: ['https://portal.example/api'] });
    expect(only(prod, 'AWS::Cognito::UserPoolResourceServer')).toMatchObject({
      Properties: {
        Identifier: 'https://portal.example/api',
      },
    });
  });
});

describe('the sign-in pages', () => {
  it('are managed login at an address of the account', () => {
    expect(only(dev, 'AWS::Cognito::UserPoolDomain')).toMatchObject({
      Properties: {
        Domain: 'portolan-dev-123456789012',
        ManagedLoginVersion: 2,
      },
    });
    expect(only(dev, 'AWS::Cognito::UserPoolDomain')).not.toHaveProperty('Properties.CustomDomainConfig');
  });

  it('of a stage with a domain are below it', () => {
    expect(only(harbor, 'AWS::Cognito::UserPoolDomain')).toMatchObject({
      Properties: {
        Domain: 'auth.portal.harbor.example',
        ManagedLoginVersion: 2,
        CustomDomainConfig: { CertificateArn: certificateArn },
      },
    });
    const records = Object.values(harbor.template.findResources('AWS::Route53::RecordSet'));
    expect(records.map(({ Properties }) => Properties.Type)).toEqual(['A', 'AAAA']);
    for (const { Properties } of records)
      expect(Properties).toMatchObject({
        Name: 'auth.portal.harbor.example.',
        AliasTarget: {
          DNSName: { 'Fn::GetAtt': [expect.stringMatching(/^PagesDomain/), 'CloudFrontDistribution'] },
        },
      });
    expect(harbor.stack.webAppConfig.pages).toEqual({
      kind: 'managed-login',
      origin: 'https://auth.portal.harbor.example',
    });
  });

  it('cannot be below a domain without a certificate', () => {
    expect(() => makeIdentityStack('harbor', false)).toThrow('harbor');
  });
});

it('says when people are turned away because too many come at once', () => {
  const alarm = Object.values(prod.template.findResources('AWS::CloudWatch::Alarm')).find(
    ({ Properties }) => Properties.AlarmName === 'portolan-prod-sign-in-throttles',
  );
  expect(alarm?.Properties).toMatchObject({
    AlarmDescription: expect.stringMatching(/docs\/operations\.md#alarm-sign-in-throttles$/),
    Metrics: expect.arrayContaining([
      expect.objectContaining({ Expression: 'FILL(m0, 0) + FILL(m1, 0) + FILL(m2, 0)' }),
      expect.objectContaining({
        MetricStat: expect.objectContaining({
          Metric: expect.objectContaining({ MetricName: 'SignInThrottles' }),
        }),
      }),
    ]),
  });
});
