import { Stack, type StackProps } from 'aws-cdk-lib';
import { Dashboard } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { nameIn, type Stage } from '../config/stage.ts';
import { alarmsOf, alarmWidgets } from '../constructs/dashboard-alarms.ts';
import {
  apiRow,
  edgeRow,
  functionRow,
  mailRow,
  queueRow,
  signInRow,
  tableRow,
} from '../constructs/dashboard-rows.ts';

export type DashboardStackProps = StackProps & {
  readonly stage: Stage;
  /** Metrics of these have ids for dimensions; everything else is found by its name. */
  readonly apiId: string;
  readonly distributionId: string;
  readonly userPoolId: string;
  readonly userPoolClientId: string;
};

/** The one page that shows how a stage does. Made last: it shows the alarms of all stacks made before it. */
export class DashboardStack extends Stack {
  constructor(scope: Construct, id: string, props: DashboardStackProps) {
    super(scope, id, props);
    const { stage } = props;
    const alarms = alarmsOf(stage, this.node.root);
    new Dashboard(this, 'Dashboard', {
      dashboardName: nameIn(stage, 'overview'),
      widgets: [
        alarmWidgets(this, alarms),
        apiRow(props.apiId),
        edgeRow(stage, props.distributionId),
        signInRow(props),
        functionRow(stage),
        queueRow(stage),
        tableRow(stage),
        mailRow(stage),
      ],
    });
  }
}
