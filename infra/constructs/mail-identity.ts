import { CfnOutput, Stack } from 'aws-cdk-lib';
import { PublicHostedZone, TxtRecord } from 'aws-cdk-lib/aws-route53';
import {
  DkimIdentity,
  EasyDkimSigningKeyLength,
  EmailIdentity,
  type IConfigurationSet,
  Identity,
  MailFromBehaviorOnMxFailure,
} from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { Stage } from '../config/stage.ts';

export type MailIdentityProps = { readonly stage: Stage; readonly configurationSet: IConfigurationSet };

/** What receivers do with letters that pass for ours and are not. */
const dmarc = 'v=DMARC1; p=quarantine; adkim=r; aspf=r';

/** The domain that letters come from: signed, with a return path of its own, and everything it sends is accounted for. */
export class MailIdentity extends Construct {
  readonly identity: EmailIdentity;

  constructor(scope: Construct, id: string, { stage, configurationSet }: MailIdentityProps) {
    super(scope, id);
    const { mailDomain, domain } = stage;
    const mailFromDomain = `bounce.${mailDomain}`;
    const zone =
      domain !== null && `.${mailDomain}`.endsWith(`.${domain.name}`)
        ? PublicHostedZone.fromPublicHostedZoneAttributes(this, 'Zone', {
            hostedZoneId: domain.hostedZoneId,
            zoneName: mailDomain,
          })
        : null;
    this.identity = new EmailIdentity(this, 'Identity', {
      identity: zone === null ? Identity.domain(mailDomain) : Identity.publicHostedZone(zone),
      dkimIdentity: DkimIdentity.easyDkim(EasyDkimSigningKeyLength.RSA_2048_BIT),
      configurationSet,
      mailFromDomain,
      // A letter with Amazon's return path still arrives; one that is refused does not.
      mailFromBehaviorOnMxFailure: MailFromBehaviorOnMxFailure.USE_DEFAULT_VALUE,
    });
    if (zone === null) this.showRecords(mailDomain, mailFromDomain);
    else new TxtRecord(this, 'Dmarc', { zone, recordName: '_dmarc', values: [dmarc] });
  }

  /** Who holds the zone elsewhere writes these records by hand. */
  private showRecords(mailDomain: string, mailFromDomain: string): void {
    const records = [
      ...this.identity.dkimRecords.map(({ name, value }) => `${name} CNAME ${value}`),
      `${mailFromDomain} MX 10 feedback-smtp.${Stack.of(this).region}.amazonses.com`,
      `${mailFromDomain} TXT "v=spf1 include:amazonses.com ~all"`,
      `_dmarc.${mailDomain} TXT "${dmarc}"`,
    ];
    for (const [index, value] of records.entries())
      new CfnOutput(this, `Record${index + 1}`, { value, description: 'DNS record of the mail domain' });
  }
}
