import { expiryAttribute } from '@portolan/data/tables';
import { against, type Found, ofType, unless } from '../model.ts';
import { at, type Finding, isList, textsOf } from '../templates.ts';
import { alarmsOn } from './alarms-on.ts';
import { keyOf } from './stage-key.ts';

/** Tables of one stage: recovery, encryption, protection, backups, expiry and an alarm. */
export const tableFindings = (model: readonly Found[]): readonly Finding[] => {
  const backedUp = arnsInBackup(model);
  const key = keyOf(model);
  return [
    ...ofType(model, 'AWS::DynamoDB::GlobalTable').map((table) =>
      against(table, 'table-kind', 'cdk-nag and these proofs look at AWS::DynamoDB::Table only'),
    ),
    ...ofType(model, 'AWS::DynamoDB::Table').flatMap((table) => [
      ...unless(
        at(table.is, 'PointInTimeRecoverySpecification', 'PointInTimeRecoveryEnabled') === true,
        table,
        'table-recovery',
        'it does not recover to a point in time',
      ),
      ...unless(
        at(table.is, 'SSESpecification', 'SSEEnabled') === true &&
          at(table.is, 'SSESpecification', 'SSEType') === 'KMS' &&
          key !== undefined &&
          at(table.is, 'SSESpecification', 'KMSMasterKeyId') === key.arn,
        table,
        'table-encrypted',
        'it is not encrypted with the key of the stage',
      ),
      ...unless(backedUp.has(table.arn), table, 'table-in-backup-plan', 'the backup plan does not select it'),
      ...unless(
        at(table.is, 'TimeToLiveSpecification', 'Enabled') === true &&
          at(table.is, 'TimeToLiveSpecification', 'AttributeName') === expiryAttribute,
        table,
        'table-expiry',
        'what is expired is never deleted',
      ),
      ...unless(
        alarmsOn(model, 'AWS/DynamoDB', 'ThrottledRequests', { TableName: table.name }).length > 0,
        table,
        'table-alarm',
        'no alarm on requests refused',
      ),
      ...(table.stage.keepsData ? kept(table) : []),
    ]),
  ];
};

const kept = (table: Found): readonly Finding[] => [
  ...unless(
    at(table.is, 'DeletionProtectionEnabled') === true,
    table,
    'table-deletion-protection',
    'it can be deleted by one call',
  ),
  ...unless(
    table.deletionPolicy === 'Retain' && table.updateReplacePolicy === 'Retain',
    table,
    'table-retained',
    'it goes with its stack, or when it is replaced',
  ),
];

/** The tables selected by a backup plan that keeps what it makes, at least 35 days, in a vault with the key. */
const arnsInBackup = (model: readonly Found[]): ReadonlySet<string> => {
  const key = keyOf(model);
  const vaults = ofType(model, 'AWS::Backup::BackupVault').filter(
    ({ is }) => key !== undefined && at(is, 'EncryptionKeyArn') === key.arn,
  );
  const plans = ofType(model, 'AWS::Backup::BackupPlan').filter(({ is }) => {
    const rules = at(is, 'BackupPlan', 'BackupPlanRule');
    return (
      isList(rules) &&
      rules.some(
        (rule) =>
          vaults.some(({ name }) => name === at(rule, 'TargetBackupVault')) &&
          typeof at(rule, 'ScheduleExpression') === 'string' &&
          Number(at(rule, 'Lifecycle', 'DeleteAfterDays')) >= 35,
      )
    );
  });
  const selections = ofType(model, 'AWS::Backup::BackupSelection').filter(({ is }) =>
    plans.some((plan) => [plan.name, `${plan.name}.BackupPlanId`].includes(String(at(is, 'BackupPlanId')))),
  );
  return new Set(selections.flatMap(({ is }) => textsOf(at(is, 'BackupSelection', 'Resources'))));
};
