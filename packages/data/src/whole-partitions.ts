import { QueryCommand, type QueryCommandOutput } from '@aws-sdk/lib-dynamodb';
import type { Database } from './clients.ts';
import type { ItemKind } from './items.ts';
import { type Partition, queryOf } from './reading.ts';

/** How many items a partition holds, of whatever kind; none of them travels. */
export const countIn = async (database: Database, partition: Partition): Promise<number> => {
  let count = 0;
  let from: Record<string, unknown> | undefined;
  do {
    const page: QueryCommandOutput = await database.documents.send(
      new QueryCommand({
        ...queryOf(database, partition),
        Select: 'COUNT',
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    count += page.Count ?? 0;
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return count;
};

/** A whole partition, page by page as DynamoDB cuts it, for what is too large to be held together. */
export const pagesOf = async function* <Shape>(
  database: Database,
  partition: Partition,
  kind: ItemKind<Shape>,
): AsyncGenerator<Shape[]> {
  let from: Record<string, unknown> | undefined;
  do {
    const page: QueryCommandOutput = await database.documents.send(
      new QueryCommand({ ...queryOf(database, partition), ...(from && { ExclusiveStartKey: from }) }),
    );
    yield (page.Items ?? []).map(kind.fromItem);
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
};
