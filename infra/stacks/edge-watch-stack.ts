import { Stack, type StackProps } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { nameIn, type Stage } from '../config/stage.ts';
import { AccessLog } from '../constructs/access-log.ts';
import { alarmPeriod, HarmAlarm } from '../constructs/harm-alarm.ts';

export type EdgeWatchStackProps = StackProps & {
  readonly stage: Stage;
  /** Of us-east-1: CloudFront's metrics are nowhere else, and an alarm rings in its own region. */
  readonly topic: ITopic;
  readonly distributionId: string;
  readonly logBucketName: string;
};

/** What watches the public edge, from us-east-1 as CloudFront asks. */
export class EdgeWatchStack extends Stack {
  constructor(scope: Construct, id: string, props: EdgeWatchStackProps) {
    super(scope, id, { ...props, crossRegionReferences: true });
    const { stage, topic, distributionId, logBucketName } = props;
    new AccessLog(this, 'AccessLog', { stage, distributionId, logBucketName });
    new HarmAlarm(this, 'Errors', {
      alarmName: nameIn(stage, 'edge-errors'),
      harm: 'People who open the app, or save in it, get an error page.',
      runbook: 'alarm-edge-errors',
      metric: new Metric({
        namespace: 'AWS/CloudFront',
        metricName: '5xxErrorRate',
        dimensionsMap: { DistributionId: distributionId, Region: 'Global' },
        statistic: 'Average',
        period: alarmPeriod,
      }),
      // Percent of requests. Two periods: at night a single failed request is one of few.
      threshold: 5,
      periods: 2,
      topic,
    });
  }
}
