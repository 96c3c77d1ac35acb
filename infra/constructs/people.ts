import { shortestPassword } from '@portolan/contract/sign-in-client';
import { Duration } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnUserPool,
  FeaturePlan,
  LambdaVersion,
  Mfa,
  UserPool,
  UserPoolOperation,
} from 'aws-cdk-lib/aws-cognito';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { nameIn, type Stage } from '../config/stage.ts';
import { acknowledgeUserPool } from '../nag/identity.ts';
import { removalOfProtectedIn } from './removal.ts';

export type IdentityMail = {
  /** The SES identity that letters are sent from. */
  readonly identityArn: string;
  /** `Portolan <no-reply@…>`. */
  readonly from: string;
  readonly configurationSetName: string;
};

export type PeopleProps = {
  readonly stage: Stage;
  readonly mail: IdentityMail;
  readonly triggers: { readonly preTokenGeneration: IFunction; readonly customMessage: IFunction };
};

/** Everybody who has an account: by a proven email address and a password, and a second factor for those who want one. */
export class People extends Construct {
  readonly pool: UserPool;

  constructor(scope: Construct, id: string, { stage, mail, triggers }: PeopleProps) {
    super(scope, id);
    this.pool = new UserPool(this, 'Pool', {
      userPoolName: nameIn(stage, 'people'),
      // The lowest plan that has managed login and lets a trigger write into access tokens.
      featurePlan: FeaturePlan.ESSENTIALS,
      selfSignUpEnabled: true,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      // A new address counts once it is proven; until then the old one does.
      keepOriginal: { email: true },
      standardAttributes: {
        email: { required: true, mutable: true },
        fullname: { required: true, mutable: true },
        locale: { required: false, mutable: true },
      },
      passwordPolicy: {
        minLength: shortestPassword,
        requireDigits: false,
        requireLowercase: false,
        requireSymbols: false,
        requireUppercase: false,
        tempPasswordValidity: Duration.days(7),
      },
      mfa: Mfa.OPTIONAL,
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      deletionProtection: stage.keepsData,
      removalPolicy: removalOfProtectedIn(stage),
    });
    this.sendBy(mail);
    const { preTokenGeneration, customMessage } = triggers;
    this.pool.addTrigger(
      UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG,
      preTokenGeneration,
      LambdaVersion.V2_0,
    );
    this.pool.addTrigger(UserPoolOperation.CUSTOM_MESSAGE, customMessage);
    acknowledgeUserPool(this.pool);
  }

  /** The library would make up the identity's name, and whoever owns the identity has it. */
  private sendBy({ identityArn, from, configurationSetName }: IdentityMail): void {
    const { defaultChild } = this.pool.node;
    if (!(defaultChild instanceof CfnUserPool)) throw new Error('The user pool has no resource');
    defaultChild.emailConfiguration = {
      emailSendingAccount: 'DEVELOPER',
      sourceArn: identityArn,
      from,
      configurationSet: configurationSetName,
    };
  }
}
