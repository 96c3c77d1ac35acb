import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { nameIn, type Stage } from '../config/stage.ts';
import { HarmAlarm } from './harm-alarm.ts';

export type MailAlarmsProps = {
  readonly stage: Stage;
  readonly topic: ITopic;
  readonly configurationSetName: string;
  /** Whose rates these are, by the alarms' names. */
  readonly what: 'mail' | 'campaigns';
};

/**
 * The two rates by which Amazon judges senders, as shares of letters. It reviews an account from 5 % of bounces and 0.1 % of
 * complaints on, and may stop its sending; these ring before.
 */
export class MailAlarms extends Construct {
  constructor(scope: Construct, id: string, { stage, topic, configurationSetName, what }: MailAlarmsProps) {
    super(scope, id);
    const rate = (metricName: string) =>
      new Metric({
        namespace: 'AWS/SES',
        metricName,
        dimensionsMap: { 'ses:configuration-set': configurationSetName },
        statistic: 'Average',
        period: Duration.hours(1),
      });
    new HarmAlarm(this, 'Bounces', {
      alarmName: nameIn(stage, `${what}-bounces`),
      harm: 'Letters do not reach people, and soon no letter at all may be sent: no invitation, no code to sign in.',
      runbook: 'alarm-mail-bounces',
      metric: rate('Reputation.BounceRate'),
      threshold: 0.03,
      topic,
    });
    new HarmAlarm(this, 'Complaints', {
      alarmName: nameIn(stage, `${what}-complaints`),
      harm: 'People take letters for spam, and soon no letter at all may be sent: no invitation, no code to sign in.',
      runbook: 'alarm-mail-complaints',
      metric: rate('Reputation.ComplaintRate'),
      threshold: 0.0007,
      topic,
    });
  }
}
