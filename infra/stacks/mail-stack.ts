import { mailEventsSource } from '@portolan/functions/campaign-workers';
import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Key } from 'aws-cdk-lib/aws-kms';
import {
  CfnTenant,
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { nameIn, type Stage } from '../config/stage.ts';
import type { ClinicDomains } from '../constructs/clinic-domains.ts';
import { MailAlarms } from '../constructs/mail-alarms.ts';
import { MailEvents } from '../constructs/mail-events.ts';
import { MailIdentity } from '../constructs/mail-identity.ts';

export type MailStackProps = StackProps & {
  readonly stage: Stage;
  /** The stage's own key: its policy gets what the mail events need. */
  readonly key: Key;
  readonly topic: ITopic;
};

/** What campaigns are sent with. */
export type CampaignMail = {
  readonly configurationSetName: string;
  readonly configurationSetArn: string;
  /** Under which SES keeps their standing where they come from the product's own domain. */
  readonly tenantName: string;
};

/** Where letters come from, by what rules, and what becomes of them. */
export class MailStack extends Stack {
  /** `Portolan <no-reply@…>`. */
  readonly from: string;
  readonly configurationSetName: string;
  readonly identityArn: string;
  /** What whoever sends must be allowed, besides the identity. */
  readonly configurationSetArn: string;
  /** The same of campaigns, which have a configuration set of their own. */
  readonly campaigns: CampaignMail;
  readonly clinicDomains: ClinicDomains;
  /** Where what became of each letter is told. */
  readonly events: IQueue;

  constructor(scope: Construct, id: string, props: MailStackProps) {
    super(scope, id, props);
    const { stage, key, topic } = props;
    const configurationSetName = nameIn(stage, 'mail');
    const campaignSetName = nameIn(stage, 'campaigns');
    const arnOf = (resourceName: string): string =>
      this.formatArn({ service: 'ses', resource: 'configuration-set', resourceName });
    const configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      configurationSetName,
      // Letters carry links that let people in. A receiver that takes no encrypted mail gets none.
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    // Who bounced or complained is kept by each clinic for itself. The account's list would hold them back from all clinics, and
    // silently: SES takes such a mail and sends nothing.
    const campaignSet = new ConfigurationSet(this, 'CampaignSet', {
      configurationSetName: campaignSetName,
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
      disableSuppressionList: true,
    });
    const { identity } = new MailIdentity(this, 'Domain', { stage, configurationSet });
    const events = new MailEvents(this, 'Events', { stage, key, topic });
    events.tellOf(configurationSet, 'Events', mailEventsSource.queue);
    events.tellOf(campaignSet, 'CampaignEvents', 'campaign-events');
    this.events = events.queue;
    new MailAlarms(this, 'Alarms', { stage, topic, configurationSetName, what: 'mail' });
    new MailAlarms(this, 'CampaignAlarms', {
      stage,
      topic,
      configurationSetName: campaignSetName,
      what: 'campaigns',
    });
    this.from = `Portolan <no-reply@${stage.mailDomain}>`;
    this.configurationSetName = configurationSetName;
    this.identityArn = identity.emailIdentityArn;
    this.clinicDomains = {
      arn: this.formatArn({ service: 'ses', resource: 'identity', resourceName: '*' }),
      tag: configurationSetName,
    };
    this.configurationSetArn = arnOf(configurationSetName);
    this.campaigns = {
      configurationSetName: campaignSetName,
      configurationSetArn: arnOf(campaignSetName),
      tenantName: nameIn(stage, 'campaigns'),
    };
    // Where campaigns bounce or are complained of too much, SES stops this tenant, and neither codes nor invitations.
    new CfnTenant(this, 'CampaignTenant', {
      tenantName: this.campaigns.tenantName,
      reputationEntity: {
        policy: {
          reputationEntityPolicy: this.formatArn({
            service: 'ses',
            account: 'aws',
            resource: 'reputation-policy',
            resourceName: 'standard',
          }),
        },
      },
      resourceAssociations: [
        { resourceArn: identity.emailIdentityArn },
        { resourceArn: this.campaigns.configurationSetArn },
      ],
    }).node.addDependency(campaignSet);
  }
}
