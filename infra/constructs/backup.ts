import { Duration } from 'aws-cdk-lib';
import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from 'aws-cdk-lib/aws-backup';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { nameIn, type Stage } from '../config/stage.ts';
import { acknowledge } from '../nag/acknowledge.ts';
import { HarmAlarm } from './harm-alarm.ts';
import { removalIn } from './removal.ts';

export type BackupProps = {
  readonly stage: Stage;
  readonly key: IKey;
  readonly topic: ITopic;
  readonly tables: readonly Table[];
};

/** Days that a backup is kept. It is for what is noticed late: tables recover to any second of the last 35 days. */
const daysKept = 90;

/** Backs the tables up every week, apart from them: what deletes a table does not delete its backups. */
export class Backup extends Construct {
  constructor(scope: Construct, id: string, { stage, key, topic, tables }: BackupProps) {
    super(scope, id);
    const vault = new BackupVault(this, 'Vault', {
      backupVaultName: nameIn(stage, 'backups'),
      encryptionKey: key,
      blockRecoveryPointDeletion: stage.keepsData,
      removalPolicy: removalIn(stage),
    });
    const plan = new BackupPlan(this, 'Plan', {
      backupPlanName: nameIn(stage, 'weekly'),
      backupVault: vault,
      backupPlanRules: [
        new BackupPlanRule({
          ruleName: 'weekly',
          scheduleExpression: Schedule.cron({ weekDay: 'SUN', hour: '8', minute: '0' }),
          deleteAfter: Duration.days(daysKept),
        }),
      ],
    });
    const role = new Role(this, 'Role', {
      roleName: nameIn(stage, 'backup'),
      assumedBy: new ServicePrincipal('backup.amazonaws.com'),
      managedPolicies: [
        ManagedPolicy.fromAwsManagedPolicyName('service-role/AWSBackupServiceRolePolicyForBackup'),
      ],
    });
    acknowledge(role, {
      'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup]':
        'AWS Backup is the only one that can take this role, and its rights must follow what AWS adds to backups.',
    });
    plan.addSelection('Tables', {
      role,
      disableDefaultBackupPolicy: true,
      resources: tables.map((table) => BackupResource.fromDynamoDbTable(table)),
    });
    new HarmAlarm(this, 'Failed', {
      alarmName: nameIn(stage, 'backup-failed'),
      harm: 'If the tables were lost now, clinics would lose what they wrote since the last good backup.',
      runbook: 'alarm-backup-failed',
      metric: new Metric({
        namespace: 'AWS/Backup',
        metricName: 'NumberOfBackupJobsFailed',
        dimensionsMap: { BackupVaultName: vault.backupVaultName },
        statistic: 'Sum',
        period: Duration.hours(1),
      }),
      threshold: 1,
      topic,
    });
  }
}
