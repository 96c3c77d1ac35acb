import { Stack, type StackProps } from 'aws-cdk-lib';
import { Certificate, CertificateValidation, type ICertificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { HostedZone } from 'aws-cdk-lib/aws-route53';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { loginHost } from '../config/login-origin.ts';
import type { Stage } from '../config/stage.ts';
import { Firewall } from '../constructs/firewall.ts';

export type EdgeStackProps = StackProps & {
  readonly stage: Stage;
  /** Of us-east-1, as everything here. */
  readonly key: IKey;
  readonly topic: ITopic;
};

/** What CloudFront takes from us-east-1 only, wherever the stage is: the firewall and the certificate of the stage's domain. */
export class EdgeStack extends Stack {
  readonly webAclArn: string;
  /** For the app and for signing in; null where the stage has no domain. */
  readonly certificate: ICertificate | null;

  constructor(scope: Construct, id: string, props: EdgeStackProps) {
    super(scope, id, { ...props, crossRegionReferences: true });
    const { stage, key, topic } = props;
    this.webAclArn = new Firewall(this, 'Firewall', { stage, key, topic }).webAclArn;
    this.certificate = stage.domain === null ? null : this.certify(stage.domain);
  }

  private certify(domain: NonNullable<Stage['domain']>): ICertificate {
    const { name, hostedZoneId } = domain;
    const zone = HostedZone.fromHostedZoneAttributes(this, 'Zone', { hostedZoneId, zoneName: name });
    return new Certificate(this, 'Certificate', {
      domainName: name,
      subjectAlternativeNames: [loginHost(domain)],
      validation: CertificateValidation.fromDns(zone),
    });
  }
}
