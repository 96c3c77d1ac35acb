import type { TableDefinition } from '@portolan/data/table-definitions';
import { expiryAttribute } from '@portolan/data/tables';

import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import {
  AttributeType,
  BillingMode,
  Operation,
  ProjectionType,
  type SchemaOptions,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { nameIn, type Stage } from '../config/stage.ts';
import { alarmPeriod, HarmAlarm } from './harm-alarm.ts';
import { removalOfProtectedIn } from './removal.ts';

export type ProtectedTableProps = {
  readonly stage: Stage;
  readonly key: IKey;
  readonly topic: ITopic;
  readonly name: string;
  readonly definition: TableDefinition;
  readonly harm: string;
};

/** A key schema as CDK takes it: the partition key and the sort key, both texts. Throws for any other. */
const schemaOf = (keys: TableDefinition['KeySchema']): SchemaOptions => {
  const [partition, sort] = keys ?? [];
  if (!partition?.AttributeName || !sort?.AttributeName) throw new Error('A table needs two keys');
  return {
    partitionKey: { name: partition.AttributeName, type: AttributeType.STRING },
    sortKey: { name: sort.AttributeName, type: AttributeType.STRING },
  };
};

/** What the product sends; DynamoDB counts throttles by operation. */
const operations = [
  Operation.GET_ITEM,
  Operation.BATCH_GET_ITEM,
  Operation.QUERY,
  Operation.PUT_ITEM,
  Operation.UPDATE_ITEM,
  Operation.DELETE_ITEM,
  Operation.TRANSACT_WRITE_ITEMS,
];

/** Requests that were refused, of every kind. A kind that was not refused measures nothing, and nothing added to a number is nothing. */
const throttled = (table: Table): MathExpression => {
  const kinds = operations.map((operation, index) => ({ operation, id: `m${index}` }));
  return new MathExpression({
    expression: kinds.map(({ id }) => `FILL(${id}, 0)`).join(' + '),
    usingMetrics: Object.fromEntries(
      kinds.map(({ operation, id }) => [
        id,
        table.metric('ThrottledRequests', {
          dimensionsMap: { TableName: table.tableName, Operation: operation },
          statistic: 'Sum',
        }),
      ]),
    ),
    period: alarmPeriod,
    label: 'Throttled requests',
  });
};

/** A table of the data package: encrypted, recoverable to any second of 35 days, protected from deletion. */
export class ProtectedTable extends Construct {
  readonly table: Table;

  constructor(scope: Construct, id: string, props: ProtectedTableProps) {
    super(scope, id);
    const { stage, definition } = props;
    this.table = new Table(this, 'Table', {
      tableName: nameIn(stage, props.name),
      ...schemaOf(definition.KeySchema),
      billingMode: BillingMode.PAY_PER_REQUEST,
      timeToLiveAttribute: expiryAttribute,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: props.key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: stage.keepsData,
      removalPolicy: removalOfProtectedIn(stage),
      ...(definition.StreamSpecification?.StreamEnabled && { stream: StreamViewType.NEW_AND_OLD_IMAGES }),
    });
    for (const index of definition.GlobalSecondaryIndexes ?? [])
      this.table.addGlobalSecondaryIndex({
        indexName: index.IndexName ?? '',
        ...schemaOf(index.KeySchema),
        projectionType: ProjectionType.ALL,
      });
    new HarmAlarm(this, 'Throttles', {
      alarmName: `${nameIn(stage, props.name)}-throttles`,
      harm: props.harm,
      runbook: 'alarm-table-throttles',
      metric: throttled(this.table),
      threshold: 10,
      topic: props.topic,
    });
  }
}
