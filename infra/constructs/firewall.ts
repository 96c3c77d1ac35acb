import { Stack } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { CfnLoggingConfiguration, CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';
import { nameIn, type Stage } from '../config/stage.ts';
import { crowdRule, firewallRules } from './firewall-rules.ts';
import { alarmPeriod, HarmAlarm } from './harm-alarm.ts';
import { removalIn } from './removal.ts';

export type FirewallProps = { readonly stage: Stage; readonly key: IKey; readonly topic: ITopic };

/** In what is logged and sampled; matches quote what they matched, so the body is among them. */
const hidden: CfnWebACL.FieldToProtectProperty[] = [
  { fieldType: 'SINGLE_HEADER', fieldKeys: ['authorization', 'cookie'] },
  { fieldType: 'QUERY_STRING' },
  { fieldType: 'BODY' },
];

/** Stands before the public edge, for CloudFront: its stack must be in us-east-1. */
export class Firewall extends Construct {
  readonly webAclArn: string;

  constructor(scope: Construct, id: string, { stage, key, topic }: FirewallProps) {
    super(scope, id);
    const name = nameIn(stage, 'edge');
    const webAcl = new CfnWebACL(this, 'WebAcl', {
      name,
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      rules: firewallRules(stage.requestsPerAddress),
      dataProtectionConfig: {
        dataProtections: hidden.map((field) => ({ field, action: 'SUBSTITUTION' })),
      },
      // Nothing is sampled of what is let through: a calendar's path is its secret.
      visibilityConfig: { metricName: name, cloudWatchMetricsEnabled: true, sampledRequestsEnabled: false },
    });
    this.webAclArn = webAcl.attrArn;
    this.logRefusals(webAcl, stage, key);
    new HarmAlarm(this, 'Refusals', {
      alarmName: `${name}-refusals`,
      harm: 'Everybody at one address, often a whole clinic, is refused for minutes at a time.',
      runbook: 'alarm-edge-refusals',
      metric: new Metric({
        namespace: 'AWS/WAFV2',
        metricName: 'BlockedRequests',
        dimensionsMap: { WebACL: name, Rule: crowdRule },
        statistic: 'Sum',
        period: alarmPeriod,
      }),
      threshold: 100,
      topic,
    });
  }

  /** Only what was refused is kept: without its path, with the network address it came from, by which a refusal is judged. */
  private logRefusals(webAcl: CfnWebACL, stage: Stage, key: IKey): void {
    // The firewall writes to no group whose name begins otherwise.
    const logGroupName = `aws-waf-logs-${nameIn(stage, 'edge')}`;
    const logs = new LogGroup(this, 'Logs', {
      logGroupName,
      encryptionKey: key,
      retention: stage.logDays,
      removalPolicy: removalIn(stage),
    });
    new CfnLoggingConfiguration(this, 'Logging', {
      resourceArn: webAcl.attrArn,
      logDestinationConfigs: [
        Stack.of(this).formatArn({ service: 'logs', resource: `log-group:${logGroupName}` }),
      ],
      loggingFilter: {
        DefaultBehavior: 'DROP',
        Filters: [
          {
            Behavior: 'KEEP',
            Requirement: 'MEETS_ANY',
            Conditions: [{ ActionCondition: { Action: 'BLOCK' } }],
          },
        ],
      },
      redactedFields: [
        { singleHeader: { Name: 'authorization' } },
        { singleHeader: { Name: 'cookie' } },
        { queryString: {} },
        { uriPath: {} },
      ],
    }).node.addDependency(logs);
  }
}
