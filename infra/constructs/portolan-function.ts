import { Duration, Stack } from 'aws-cdk-lib';
import { ManagedPolicy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Architecture, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { nameIn, type Stage } from '../config/stage.ts';
import { acknowledge } from '../nag/acknowledge.ts';
import { alarmPeriod, HarmAlarm } from './harm-alarm.ts';
import { removalIn } from './removal.ts';

export type PortolanFunctionProps = {
  readonly stage: Stage;
  readonly key: IKey;
  readonly topic: ITopic;
  /** As the manifest names it, with its kind before it: `api-people`. */
  readonly name: string;
  /** The folder of the built bundle; its handler is `index.handler`. */
  readonly folder: string;
  readonly timeoutSeconds: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly statements: readonly PolicyStatement[];
  /** How many calls at once; null leaves it to the account. */
  readonly concurrency: number | null;
  /** What its failing does to people. */
  readonly harm: string;
};

/** Megabytes. A function's share of a core grows with it: 1,769 buy a whole one. Functions need far less than this to hold what they do. */
const memorySize = 1024;

/** A function with a role, a log and alarms of its own. The role's rights are those it is given here, and no more. */
export class PortolanFunction extends Construct {
  readonly function: LambdaFunction;
  readonly role: Role;

  constructor(scope: Construct, id: string, props: PortolanFunctionProps) {
    super(scope, id);
    const { stage, key, topic } = props;
    const name = nameIn(stage, props.name);
    const logs = new LogGroup(this, 'Logs', {
      logGroupName: `/aws/lambda/${name}`,
      encryptionKey: key,
      retention: stage.logDays,
      removalPolicy: removalIn(stage),
    });
    this.role = new Role(this, 'Role', {
      roleName: name,
      assumedBy: new ServicePrincipal('lambda.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    });
    this.role.addManagedPolicy(
      new ManagedPolicy(this, 'Policy', {
        managedPolicyName: name,
        statements: [
          new PolicyStatement({
            actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
            resources: [logs.logGroupArn],
          }),
          new PolicyStatement({
            actions: ['kms:Decrypt'],
            resources: [key.keyArn],
            conditions: {
              StringEquals: {
                'kms:EncryptionContext:aws:lambda:FunctionArn': Stack.of(this).formatArn({
                  service: 'lambda',
                  resource: `function:${name}`,
                }),
              },
            },
          }),
          ...props.statements,
        ],
      }),
    );
    this.function = new LambdaFunction(this, 'Function', {
      functionName: name,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(props.folder),
      handler: 'index.handler',
      timeout: Duration.seconds(props.timeoutSeconds),
      memorySize,
      environment: { ...props.environment },
      environmentEncryption: key,
      // Statements are written where the function is made; what the library would add is wider.
      role: this.role.withoutPolicyUpdates(),
      logGroup: logs,
      ...(props.concurrency !== null && { reservedConcurrentExecutions: props.concurrency }),
    });
    acknowledge(this.function, {
      'HIPAA.Security-LambdaInsideVPC':
        'The function reaches AWS services only, over TLS and by IAM; a VPC would add a path to the internet to guard and no protection.',
      'HIPAA.Security-LambdaDLQ':
        'It is called synchronously, or fed by an event source whose failures go to a dead-letter queue with an alarm; it has no asynchronous calls whose failures could be lost.',
      ...(props.concurrency === null && {
        'HIPAA.Security-LambdaConcurrency':
          'A stage for trying out shares the concurrency of its account; stages that hold data reserve theirs.',
      }),
    });
    const alarm = (what: string, runbook: string, metric: 'metricErrors' | 'metricThrottles') =>
      new HarmAlarm(this, what, {
        alarmName: `${name}-${what.toLowerCase()}`,
        harm: props.harm,
        runbook,
        metric: this.function[metric]({ period: alarmPeriod }),
        threshold: 5,
        topic,
      });
    alarm('Errors', 'alarm-function-errors', 'metricErrors');
    alarm('Throttles', 'alarm-function-throttles', 'metricThrottles');
  }
}
