import { QueryCommand, type QueryCommandOutput } from '@aws-sdk/lib-dynamodb';
import type { Database } from './clients.ts';
import type { ItemKind } from './items.ts';
import { type Partition, queryOf } from './reading.ts';

/**
 * Items of one page: a megabyte at most in any case. The engine at home goes through all that is left of a partition for a page that has
 * no limit, so that a large one would take the longer the more pages it has.
 */
const pageItems = 1000;

/** How many items a partition holds, of whatever kind; none of them travels. */
export const countIn = async (database: Database, partition: Partition): Promise<number> => {
  let count = 0;
  let from: Record<string, unknown> | undefined;
  do {
    const page: QueryCommandOutput = await database.documents.send(
      new QueryCommand({
        ...queryOf(database, partition),
        Select: 'COUNT',
        Limit: pageItems,
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    count += page.Count ?? 0;
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return count;
};

/** Of each record some fields, so that the others neither travel nor are read. A later schema's upcasters must make do with those. */
const projectionOf = (fields: readonly string[]) => ({
  ProjectionExpression: ['sk', '#schema', ...fields.map((_, index) => `#record.#f${index}`)].join(', '),
  ExpressionAttributeNames: {
    '#schema': 'schema',
    '#record': 'record',
    ...Object.fromEntries(fields.map((field, index) => [`#f${index}`, field])),
  },
});

/**
 * A whole partition, page by page as DynamoDB cuts it, for what is too large to be held together. `fields`: of each record only
 * these, which `kind` is of.
 */
export const pagesOf = async function* <Shape>(
  database: Database,
  partition: Partition,
  kind: Pick<ItemKind<Shape>, 'fromItem'>,
  fields?: readonly string[],
): AsyncGenerator<Shape[]> {
  const query = { ...queryOf(database, partition), ...(fields && projectionOf(fields)) };
  let from: Record<string, unknown> | undefined;
  do {
    const page: QueryCommandOutput = await database.documents.send(
      new QueryCommand({ ...query, Limit: pageItems, ...(from && { ExclusiveStartKey: from }) }),
    );
    yield (page.Items ?? []).map((item) => kind.fromItem({ ...item, pk: partition.pk }));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
};
