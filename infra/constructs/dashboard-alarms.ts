import { Stack } from 'aws-cdk-lib';
import { Alarm, AlarmStatusWidget, CfnAlarm, type IWidget, TextWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct, type IConstruct } from 'constructs';
import { nameIn, type Stage } from '../config/stage.ts';

/** An alarm by its own words. */
type ToldAlarm = { readonly name: string; readonly told: string; readonly region: string };

/** The alarms a stage has so far, in all its stacks. */
export const alarmsOf = (stage: Stage, tree: IConstruct): ToldAlarm[] =>
  tree.node
    .findAll()
    .filter((node) => node instanceof CfnAlarm)
    .map((alarm) => ({
      name: alarm.alarmName ?? '',
      told: alarm.alarmDescription ?? '',
      region: Stack.of(alarm).region,
    }))
    .filter(({ name }) => name.startsWith(nameIn(stage, '')));

/** What each alarm means and where to read on, and which of them ring. Those of the edge ring in us-east-1 and are only told. */
export const alarmWidgets = (scope: Construct, alarms: readonly ToldAlarm[]): IWidget[] => {
  const here = Stack.of(scope);
  const holder = new Construct(scope, 'Alarms');
  return [
    new TextWidget({
      markdown: ['# Alarms', ...alarms.map(({ name, told }) => `- **${name}**: ${told}`)].join('\n'),
      width: 12,
      height: 12,
    }),
    new AlarmStatusWidget({
      title: 'Ringing',
      width: 12,
      height: 12,
      // By name: a reference would bind this stack to all the others.
      alarms: alarms
        .filter(({ region }) => region === here.region)
        .map(({ name }) =>
          Alarm.fromAlarmArn(
            holder,
            name,
            here.formatArn({ service: 'cloudwatch', resource: `alarm:${name}` }),
          ),
        ),
    }),
  ];
};
