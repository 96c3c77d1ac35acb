import {
  ConditionalCheckFailedException,
  TransactionCanceledException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';
import { PutCommand, TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { fail, type Result, succeed } from '@portolan/domain/result';
import type { Database } from './clients.ts';
import type { Item } from './items.ts';
import type { Key } from './keys.ts';
import { copyMark, expiryAttribute, type TableName } from './tables.ts';

/**
 * What must be true of the stored item for a write to happen: its version, the mark of a copy, that there is none, that there
 * is one, or that there is none which has not expired by an instant (expired ones may lie about for days).
 */
export type Expectation =
  | { readonly version: number }
  | { readonly mark: string }
  | { readonly absentOrExpiredBy: Date }
  | 'absent'
  | 'present'
  | 'anything';

/** What a record expects of the stored one: the version before its own; version 1 is the first that is stored. */
export const expectedBefore = ({ version }: { readonly version: number }): Expectation =>
  version === 1 ? 'absent' : { version: version - 1 };

/** One item's part in a transaction. `refusal`: what it means when the expectation does not hold. */
export type Write<Refusal extends string> = {
  readonly table: TableName;
  readonly expected: Expectation;
  readonly refusal: Refusal;
} & (
  | { readonly kind: 'put'; readonly item: Item & Key }
  | { readonly kind: 'delete' | 'check'; readonly key: Key }
);

/** An expectation as the parameters of a DynamoDB write. */
export const conditionOf = (expected: Expectation) => {
  if (expected === 'anything') return {};
  if (expected === 'absent') return { ConditionExpression: 'attribute_not_exists(pk)' };
  if (expected === 'present') return { ConditionExpression: 'attribute_exists(pk)' };
  if ('absentOrExpiredBy' in expected)
    return {
      ConditionExpression: 'attribute_not_exists(pk) OR #expiry <= :seconds',
      ExpressionAttributeNames: { '#expiry': expiryAttribute },
      ExpressionAttributeValues: { ':seconds': Math.floor(expected.absentOrExpiredBy.getTime() / 1000) },
    };
  if ('mark' in expected)
    return {
      ConditionExpression: '#mark = :mark',
      ExpressionAttributeNames: { '#mark': copyMark },
      ExpressionAttributeValues: { ':mark': expected.mark },
    };
  return {
    ConditionExpression: '#record.#version = :version',
    ExpressionAttributeNames: { '#record': 'record', '#version': 'version' },
    ExpressionAttributeValues: { ':version': expected.version },
  };
};

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

const transactItem = (database: Database, write: Write<string>): TransactItem => {
  const TableName = database.tables[write.table];
  const condition = conditionOf(write.expected);
  switch (write.kind) {
    case 'put':
      return { Put: { TableName, Item: write.item, ...condition } };
    case 'delete':
      return { Delete: { TableName, Key: write.key, ...condition } };
    case 'check':
      return {
        ConditionCheck: {
          TableName,
          Key: write.key,
          ConditionExpression: 'attribute_exists(pk)',
          ...condition,
        },
      };
  }
};

export type WriteRefused<Refusal extends string> = { readonly code: Refusal | 'write-contention' };

/**
 * Writes all or nothing. The first write whose expectation does not hold names the refusal; `write-contention` means
 * that another transaction held one of the items. Anything else that goes wrong throws.
 */
export const writeAll = async <Refusal extends string>(
  database: Database,
  writes: readonly Write<Refusal>[],
): Promise<Result<null, WriteRefused<Refusal>>> => {
  try {
    await database.documents.send(
      new TransactWriteCommand({ TransactItems: writes.map((write) => transactItem(database, write)) }),
    );
    return succeed(null);
  } catch (error) {
    if (error instanceof TransactionConflictException) return fail({ code: 'write-contention' });
    if (!(error instanceof TransactionCanceledException)) throw error;
    const reasons = error.CancellationReasons ?? [];
    const refused = writes[reasons.findIndex((reason) => reason.Code === 'ConditionalCheckFailed')];
    if (refused) return fail({ code: refused.refusal });
    if (reasons.some((reason) => reason.Code === 'TransactionConflict'))
      return fail({ code: 'write-contention' });
    throw error;
  }
};

/** Puts one item by itself, for half of what a transaction costs; otherwise as `writeAll`. */
export const writeOne = async <Refusal extends string>(
  database: Database,
  write: Write<Refusal>,
): Promise<Result<null, WriteRefused<Refusal>>> => {
  if (write.kind !== 'put') return writeAll(database, [write]);
  try {
    await database.documents.send(
      new PutCommand({
        TableName: database.tables[write.table],
        Item: write.item,
        ...conditionOf(write.expected),
      }),
    );
    return succeed(null);
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return fail({ code: write.refusal });
    if (error instanceof TransactionConflictException) return fail({ code: 'write-contention' });
    throw error;
  }
};
