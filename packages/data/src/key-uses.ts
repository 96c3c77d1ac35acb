import * as z from 'zod/mini';

/** One key that a command touches: null where it names none. */
export type KeyUse = {
  readonly action: string;
  readonly table: string;
  readonly index: string | null;
  readonly partition: string | null;
};

const attribute = z.union([
  z.string(),
  z.pipe(
    z.object({ S: z.string() }),
    z.transform(({ S }) => S),
  ),
]);
const keyed = z.object({ pk: attribute });
const onItem = z.object({ TableName: z.string(), Key: z.optional(keyed), Item: z.optional(keyed) });
const transaction = z.lazy(() =>
  z.object({
    TransactItems: z.array(
      z.record(z.enum(['Put', 'Update', 'Delete', 'ConditionCheck', 'Get']), z.optional(onItem)),
    ),
  }),
);
const batch = z.lazy(() =>
  z.object({ RequestItems: z.record(z.string(), z.object({ Keys: z.array(keyed) })) }),
);
const query = z.lazy(() =>
  z.object({
    TableName: z.string(),
    IndexName: z.optional(z.string()),
    KeyConditionExpression: z.optional(z.string()),
    ExpressionAttributeNames: z.optional(z.record(z.string(), z.string())),
    ExpressionAttributeValues: z.optional(z.record(z.string(), z.unknown())),
  }),
);

const itemActions: Readonly<Record<string, string>> = {
  GetItemCommand: 'GetItem',
  PutItemCommand: 'PutItem',
  UpdateItemCommand: 'UpdateItem',
  DeleteItemCommand: 'DeleteItem',
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
  Get: 'GetItem',
};

const ofItem = (action: string, input: z.infer<typeof onItem>): KeyUse => ({
  action,
  table: input.TableName,
  index: null,
  // What is put is named by its item, everything else by its key: a stray one of the other kind says nothing.
  partition: (action === 'PutItem' ? input.Item : input.Key)?.pk ?? null,
});

/** The partition a key condition is about: only an equality counts, and only one on the table's or the index's own key. */
const queriedPartition = (input: z.infer<typeof query>): string | null => {
  const [, name = '', placeholder = ''] =
    /^\s*(#?\w+)\s*=\s*(:\w+)\s*(?:and\b|$)/i.exec(input.KeyConditionExpression ?? '') ?? [];
  const attributeName = name.startsWith('#') ? input.ExpressionAttributeNames?.[name] : name;
  if (attributeName !== (input.IndexName === undefined ? 'pk' : 'lookupPk')) return null;
  const value = attribute.safeParse(input.ExpressionAttributeValues?.[placeholder]);
  return value.success ? value.data : null;
};

const ofTransaction = (input: unknown): KeyUse[] =>
  transaction
    .parse(input)
    .TransactItems.flatMap((entry) =>
      Object.entries(entry).flatMap(([kind, item]) =>
        item ? [ofItem(itemActions[kind] ?? kind, item)] : [],
      ),
    );

const ofBatchGet = (input: unknown): KeyUse[] =>
  Object.entries(batch.parse(input).RequestItems).flatMap(([table, { Keys }]) =>
    Keys.map((key) => ({ action: 'BatchGetItem', table, index: null, partition: key.pk })),
  );

/** Every key a DynamoDB command touches; none for a command this product does not send (Scan among them). */
export const keyUsesOf = (command: string, input: unknown): KeyUse[] => {
  switch (command) {
    case 'QueryCommand': {
      const asked = query.parse(input);
      return [
        {
          action: 'Query',
          table: asked.TableName,
          index: asked.IndexName ?? null,
          partition: queriedPartition(asked),
        },
      ];
    }
    case 'TransactWriteItemsCommand':
    case 'TransactGetItemsCommand':
      return ofTransaction(input);
    case 'BatchGetItemCommand':
      return ofBatchGet(input);
    default: {
      const action = itemActions[command];
      return action === undefined ? [] : [ofItem(action, onItem.parse(input))];
    }
  }
};
