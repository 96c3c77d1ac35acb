import { Stack } from 'aws-cdk-lib';
import type { ICertificate } from 'aws-cdk-lib/aws-certificatemanager';
import { CfnUserPoolDomain, type IUserPool, ManagedLoginVersion } from 'aws-cdk-lib/aws-cognito';
import { AaaaRecord, ARecord, HostedZone, RecordTarget } from 'aws-cdk-lib/aws-route53';
import { CloudFrontTarget } from 'aws-cdk-lib/aws-route53-targets';
import { Construct } from 'constructs';
import { loginHost, loginOrigin, loginPrefix } from '../config/login-origin.ts';
import type { Stage } from '../config/stage.ts';

export type SignInPagesProps = {
  readonly stage: Stage;
  readonly pool: IUserPool;
  /** Of us-east-1, for the host of the sign-in pages; null where the stage has no domain. */
  readonly certificate: ICertificate | null;
};

/** The pages where people sign in and sign up: Cognito's managed login, under the stage's domain if it has one. */
export class SignInPages extends Construct {
  /** `https://…`, without a path. */
  readonly origin: string;
  private readonly domain: CfnUserPoolDomain;

  constructor(scope: Construct, id: string, { stage, pool, certificate }: SignInPagesProps) {
    super(scope, id);
    const { account } = Stack.of(this);
    this.origin = loginOrigin(stage, account);
    this.domain = new CfnUserPoolDomain(this, 'Domain', {
      userPoolId: pool.userPoolId,
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
      ...(stage.domain === null
        ? { domain: loginPrefix(stage, account) }
        : { domain: loginHost(stage.domain), customDomainConfig: certify(stage, certificate) }),
    });
    if (stage.domain !== null) this.nameIn(stage.domain);
  }

  private nameIn({ name, hostedZoneId }: NonNullable<Stage['domain']>): void {
    const zone = HostedZone.fromHostedZoneAttributes(this, 'Zone', { hostedZoneId, zoneName: name });
    const target = RecordTarget.fromAlias({
      bind: () => ({
        dnsName: this.domain.attrCloudFrontDistribution,
        hostedZoneId: CloudFrontTarget.getHostedZoneId(this),
      }),
    });
    new ARecord(this, 'Ipv4', { zone, recordName: 'auth', target });
    new AaaaRecord(this, 'Ipv6', { zone, recordName: 'auth', target });
  }
}

const certify = ({ name }: Stage, certificate: ICertificate | null) => {
  if (certificate === null) throw new Error(`The stage ${name} has a domain and no certificate for it`);
  return { certificateArn: certificate.certificateArn };
};
