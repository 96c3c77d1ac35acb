import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

export type HarmAlarmProps = {
  readonly alarmName: string;
  /** What happens to people while it rings, in a sentence. */
  readonly harm: string;
  /** The heading of docs/operations.md that says what to do, as an anchor: `alarm-dead-letters`. */
  readonly runbook: string;
  readonly metric: IMetric;
  /** It rings at this value and above. */
  readonly threshold: number;
  /** Periods of the metric in a row; 1 unless said. */
  readonly periods?: number;
  readonly topic: ITopic;
};

/** An alarm that says whom it harms and where to read on. Silence is health: what is not used measures nothing. */
export class HarmAlarm extends Alarm {
  constructor(scope: Construct, id: string, props: HarmAlarmProps) {
    super(scope, id, {
      alarmName: props.alarmName,
      alarmDescription: `${props.harm} See docs/operations.md#${props.runbook}`,
      metric: props.metric,
      threshold: props.threshold,
      evaluationPeriods: props.periods ?? 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    this.addAlarmAction(new SnsAction(props.topic));
    this.addOkAction(new SnsAction(props.topic));
  }
}

/** Five minutes: long enough to be true, short enough to be told. */
export const alarmPeriod = Duration.minutes(5);
