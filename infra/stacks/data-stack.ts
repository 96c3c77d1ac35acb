import { tableDefinitions } from '@portolan/data/table-definitions';
import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { Stage } from '../config/stage.ts';
import { Backup } from '../constructs/backup.ts';
import { ExportsBucket } from '../constructs/exports-bucket.ts';
import { ProtectedTable } from '../constructs/protected-table.ts';
import { StageKey } from '../constructs/stage-key.ts';

export type DataStackProps = StackProps & {
  readonly stage: Stage;
  readonly topic: ITopic;
};

/** The stage's key, the two tables and their backups. */
export class DataStack extends Stack {
  readonly key: Key;
  readonly tenant: Table;
  readonly directory: Table;

  constructor(scope: Construct, id: string, props: DataStackProps) {
    super(scope, id, props);
    const { stage, topic } = props;
    const key = new StageKey(this, 'Key', stage);
    this.key = key;
    const { tenant, directory } = tableDefinitions;
    this.tenant = new ProtectedTable(this, 'Tenant', {
      stage,
      key,
      topic,
      name: 'tenant',
      definition: tenant,
      harm: 'Clinics wait for their plans, and some of what they write is refused and tried again.',
    }).table;
    this.directory = new ProtectedTable(this, 'Directory', {
      stage,
      key,
      topic,
      name: 'directory',
      definition: directory,
      harm: 'Nobody gets in quickly: every request looks up who belongs where.',
    }).table;
    new ExportsBucket(this, 'Exports', stage);
    new Backup(this, 'Backup', { stage, key, topic, tables: [this.tenant, this.directory] });
  }
}
