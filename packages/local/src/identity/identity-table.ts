import {
  type AttributeValue,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';

export type Key = { readonly pk: string; readonly sk: string };
/** `data` is JSON; `expiresAt` epoch seconds, absent for what stays. */
export type StoredItem = Key & { readonly data: string; readonly expiresAt?: number };

const keyOf = ({ pk, sk }: Key) => ({ pk: { S: pk }, sk: { S: sk } });

const toAttributes = (item: StoredItem): Record<string, AttributeValue> => ({
  ...keyOf(item),
  data: { S: item.data },
  ...(item.expiresAt === undefined ? {} : { expiresAt: { N: String(item.expiresAt) } }),
});

const fromAttributes = (attributes: Record<string, AttributeValue>): StoredItem => {
  const { pk, sk, data, expiresAt } = attributes;
  if (pk?.S === undefined || sk?.S === undefined || data?.S === undefined) {
    throw new Error(`The identity item ${pk?.S} / ${sk?.S} cannot be read`);
  }
  return {
    pk: pk.S,
    sk: sk.S,
    data: data.S,
    ...(expiresAt?.N === undefined ? {} : { expiresAt: Number(expiresAt.N) }),
  };
};

/** Reads and writes of the identity table. Reads are consistent and never return what has expired. */
export const openIdentityTable = (deps: { dynamodb: DynamoDBClient; table: string; now: () => Date }) => {
  const { dynamodb, table: TableName } = deps;
  const isLive = (item: StoredItem) =>
    item.expiresAt === undefined || item.expiresAt > Math.floor(deps.now().getTime() / 1000);

  return {
    async find(pk: string, sk: string): Promise<StoredItem | undefined> {
      const { Item } = await dynamodb.send(
        new GetItemCommand({ TableName, Key: keyOf({ pk, sk }), ConsistentRead: true }),
      );
      const item = Item && fromAttributes(Item);
      return item && isLive(item) ? item : undefined;
    },

    async put(item: StoredItem): Promise<void> {
      await dynamodb.send(new PutItemCommand({ TableName, Item: toAttributes(item) }));
    },

    /** Writes all of them, or none when one exists already: then `false`. */
    async putNew(items: readonly StoredItem[]): Promise<boolean> {
      try {
        await dynamodb.send(
          new TransactWriteItemsCommand({
            TransactItems: items.map((item) => ({
              Put: { TableName, Item: toAttributes(item), ConditionExpression: 'attribute_not_exists(pk)' },
            })),
          }),
        );
        return true;
      } catch (error) {
        const taken =
          error instanceof TransactionCanceledException &&
          error.CancellationReasons?.some((reason) => reason.Code === 'ConditionalCheckFailed');
        if (taken) return false;
        throw error;
      }
    },

    /** Adds one to a counter, which begins at zero, and returns what it is then. */
    async increment(pk: string, sk: string, expiresAt: number): Promise<number> {
      const { Attributes } = await dynamodb.send(
        new UpdateItemCommand({
          TableName,
          Key: keyOf({ pk, sk }),
          UpdateExpression: 'ADD #count :one SET expiresAt = :expiresAt',
          ExpressionAttributeNames: { '#count': 'count' },
          ExpressionAttributeValues: { ':one': { N: '1' }, ':expiresAt': { N: String(expiresAt) } },
          ReturnValues: 'ALL_NEW',
        }),
      );
      return Number(Attributes?.count?.N);
    },

    async remove(pk: string, sk: string): Promise<void> {
      await dynamodb.send(new DeleteItemCommand({ TableName, Key: keyOf({ pk, sk }) }));
    },

    /** Removes all of them at once; what is not there is no reason not to. */
    async removeAll(keys: readonly Key[]): Promise<void> {
      const TransactItems = keys.map((key) => ({ Delete: { TableName, Key: keyOf(key) } }));
      await dynamodb.send(new TransactWriteItemsCommand({ TransactItems }));
    },

    async list(pk: string): Promise<readonly StoredItem[]> {
      const items: StoredItem[] = [];
      let start: Record<string, AttributeValue> | undefined;
      do {
        const page = await dynamodb.send(
          new QueryCommand({
            TableName,
            KeyConditionExpression: 'pk = :pk',
            ExpressionAttributeValues: { ':pk': { S: pk } },
            ConsistentRead: true,
            ...(start && { ExclusiveStartKey: start }),
          }),
        );
        items.push(...(page.Items ?? []).map(fromAttributes));
        start = page.LastEvaluatedKey;
      } while (start);
      return items.filter(isLive);
    },
  };
};

export type IdentityTable = ReturnType<typeof openIdentityTable>;
