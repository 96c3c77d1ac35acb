import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { Database } from '../clients.ts';
import type { Key } from '../keys.ts';

const storedSchema = z.looseObject({ pk: z.string(), sk: z.string() });
export type StoredItem = Key & Readonly<Record<string, unknown>>;

/** All that a partition holds, of whatever kind and as it is stored, page by page; or what sorts after a key. */
export async function* itemsIn(
  database: Database,
  table: 'tenant' | 'directory',
  pk: string,
  after?: string,
): AsyncGenerator<readonly StoredItem[]> {
  let from: Record<string, unknown> | undefined = after === undefined ? undefined : { pk, sk: after };
  do {
    const page = await database.documents.send(
      new QueryCommand({
        TableName: database.tables[table],
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
        ConsistentRead: true,
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    yield (page.Items ?? []).map((item) => storedSchema.parse(item));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
}
