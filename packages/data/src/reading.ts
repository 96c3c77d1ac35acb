import {
  BatchGetCommand,
  type BatchGetCommandInput,
  type BatchGetCommandOutput,
  GetCommand,
  QueryCommand,
  type QueryCommandInput,
  type QueryCommandOutput,
} from '@aws-sdk/lib-dynamodb';
import type { Database } from './clients.ts';
import { type Cursor, openCursor, sealCursor } from './cursors.ts';
import type { ItemKind } from './items.ts';
import type { Key } from './keys.ts';
import { lookupIndex, type TableName } from './tables.ts';

export type Page<Shape> = { readonly items: Shape[]; readonly nextCursor: string | null };
export type PageRequest = { readonly cursor?: string | undefined; readonly limit: number };

const isLive = (item: Readonly<Record<string, unknown>>, now: Date | undefined): boolean => {
  const expiry = item.expiresAt;
  return now === undefined || typeof expiry !== 'number' || expiry * 1000 > now.getTime();
};

/** One item, read consistently; null when there is none, or when it has expired by `now`. */
export const getItem = async <Shape>(
  database: Database,
  table: TableName,
  key: Key,
  kind: ItemKind<Shape>,
  now?: Date,
): Promise<Shape | null> => {
  const { Item } = await database.documents.send(
    new GetCommand({ TableName: database.tables[table], Key: key, ConsistentRead: true }),
  );
  return Item === undefined || !isLive(Item, now) ? null : kind.fromItem(Item);
};

export type Partition = {
  readonly table: TableName;
  readonly pk: string;
  readonly descending?: boolean;
  /** Only what sorts there by this beginning. */
  readonly beginning?: string;
  /** Only what sorts there from the first to the last, both included. Not together with `beginning`. */
  readonly between?: readonly [string, string];
  /** For half the units; what was written in the last second may be missing. For lists that lag their sources anyway. */
  readonly mayLag?: boolean;
};

const sortConditionOf = ({ beginning, between }: Partition): string => {
  if (between !== undefined) return ' AND sk BETWEEN :first AND :last';
  return beginning === undefined ? '' : ' AND begins_with(sk, :beginning)';
};

export const queryOf = (database: Database, partition: Partition) => ({
  TableName: database.tables[partition.table],
  KeyConditionExpression: `pk = :pk${sortConditionOf(partition)}`,
  ExpressionAttributeValues: {
    ':pk': partition.pk,
    ...(partition.beginning !== undefined && { ':beginning': partition.beginning }),
    ...(partition.between !== undefined && {
      ':first': partition.between[0],
      ':last': partition.between[1],
    }),
  },
  ConsistentRead: partition.mayLag !== true,
  ScanIndexForward: partition.descending !== true,
});

/** All that a query finds, as it is stored, or its first `atMost` items, however many pages DynamoDB cuts them into. */
export const everyItem = async (
  { documents }: Database,
  query: QueryCommandInput,
  atMost?: number,
): Promise<Record<string, unknown>[]> => {
  const found: Record<string, unknown>[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await documents.send(
      new QueryCommand({
        ...query,
        ...(atMost !== undefined && { Limit: atMost - found.length }),
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    found.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from !== undefined && found.length !== atMost);
  return found;
};

/** A whole partition, or its first `atMost` items. */
export const queryAll = async <Shape>(
  database: Database,
  partition: Partition,
  kind: ItemKind<Shape>,
  atMost?: number,
): Promise<Shape[]> => (await everyItem(database, queryOf(database, partition), atMost)).map(kind.fromItem);

/** The keys of all that a partition holds, of whatever kind. */
export const keysIn = async (database: Database, partition: Partition): Promise<Key[]> => {
  const query = { ...queryOf(database, partition), ProjectionExpression: 'pk, sk' };
  return (await everyItem(database, query)).map(({ sk }) => ({ pk: partition.pk, sk: String(sk) }));
};

/** Items that one turn of a search reads. */
const matchingTurn = 100;

/** What a cursor is good for: the part of a partition that is read, for no other begins where it points. */
const listOf = ({ pk, beginning = '' }: Partition): string => (beginning === '' ? pk : `${pk}\n${beginning}`);

/** A page of a partition, or of a part of it. Throws `InvalidCursor` for a cursor that was not made for this list. */
export const queryPage = async <Shape>(
  database: Database,
  partition: Partition,
  page: PageRequest,
  kind: ItemKind<Shape>,
): Promise<Page<Shape>> => {
  const from: Cursor | null = page.cursor === undefined ? null : openCursor(listOf(partition), page.cursor);
  const answer = await database.documents.send(
    new QueryCommand({
      ...queryOf(database, partition),
      Limit: page.limit,
      ...(from && { ExclusiveStartKey: { pk: partition.pk, sk: from.sk } }),
    }),
  );
  const last = answer.LastEvaluatedKey;
  return {
    items: (answer.Items ?? []).map(kind.fromItem),
    nextCursor: last === undefined ? null : sealCursor(listOf(partition), { sk: String(last.sk) }),
  };
};

/**
 * A page of what matches in a partition. It reads `turns` times and no more, a hundred items or a megabyte each, so that it may
 * hold fewer than asked for, or none, and go on. Throws `InvalidCursor` as `queryPage` does.
 */
export const queryMatching = async <Shape>(
  database: Database,
  partition: Partition,
  page: PageRequest,
  kind: ItemKind<Shape>,
  matches: (record: Shape) => boolean,
  turns: number,
): Promise<Page<Shape>> => {
  const list = listOf(partition);
  const items: Shape[] = [];
  let from: string | null = page.cursor === undefined ? null : openCursor(list, page.cursor).sk;
  for (let turn = 1; turn <= turns; turn += 1) {
    const answer: QueryCommandOutput = await database.documents.send(
      new QueryCommand({
        ...queryOf(database, partition),
        Limit: matchingTurn,
        ...(from !== null && { ExclusiveStartKey: { pk: partition.pk, sk: from } }),
      }),
    );
    const found = answer.Items ?? [];
    for (const [index, item] of found.entries()) {
      const record = kind.fromItem(item);
      if (matches(record)) items.push(record);
      const isLast = index === found.length - 1 && answer.LastEvaluatedKey === undefined;
      if (items.length === page.limit)
        return { items, nextCursor: isLast ? null : sealCursor(list, { sk: String(item.sk) }) };
    }
    if (answer.LastEvaluatedKey === undefined) return { items, nextCursor: null };
    from = String(answer.LastEvaluatedKey.sk);
  }
  return { items, nextCursor: from === null ? null : sealCursor(list, { sk: from }) };
};

/** Of a value of the lookup index only what sorts there by a beginning, or through a last one, it included. Not both. */
type LookupRange = { readonly beginning?: string; readonly through?: string };

const lookupConditionOf = ({ beginning, through }: LookupRange): string => {
  if (beginning !== undefined) return ' AND begins_with(lookupSk, :beginning)';
  return through === undefined ? '' : ' AND lookupSk <= :through';
};

/**
 * Everything under one value of the directory's lookup index, or a range of it, without what has expired by `now`; it lags a
 * write by milliseconds.
 */
export const lookUp = async <Shape>(
  database: Database,
  lookupPk: string,
  kind: Pick<ItemKind<Shape>, 'fromItem'>,
  { now, ...range }: LookupRange & { readonly now?: Date } = {},
): Promise<Shape[]> => {
  const { beginning, through } = range;
  const found = await everyItem(database, {
    TableName: database.tables.directory,
    IndexName: lookupIndex,
    KeyConditionExpression: `lookupPk = :pk${lookupConditionOf(range)}`,
    ExpressionAttributeValues: {
      ':pk': lookupPk,
      ...(beginning !== undefined && { ':beginning': beginning }),
      ...(through !== undefined && { ':through': through }),
    },
  });
  return found.filter((item) => isLive(item, now)).map(kind.fromItem);
};

const batchLimit = 100;

/**
 * Many items by key, in any order, read consistently unless they may lag; what DynamoDB leaves unprocessed is asked for again.
 */
export const getItems = async <Shape>(
  database: Database,
  table: TableName,
  keys: readonly Key[],
  kind: ItemKind<Shape>,
  { mayLag = false }: Pick<Partition, 'mayLag'> = {},
): Promise<Shape[]> => {
  const name = database.tables[table];
  const found: Shape[] = [];
  for (let start = 0; start < keys.length; start += batchLimit) {
    let wanted: BatchGetCommandInput['RequestItems'] = {
      [name]: {
        Keys: keys.slice(start, start + batchLimit).map((key) => ({ ...key })),
        ConsistentRead: !mayLag,
      },
    };
    while (wanted !== undefined && Object.keys(wanted).length > 0) {
      const answer: BatchGetCommandOutput = await database.documents.send(
        new BatchGetCommand({ RequestItems: wanted }),
      );
      found.push(...(answer.Responses?.[name] ?? []).map(kind.fromItem));
      wanted = answer.UnprocessedKeys;
    }
  }
  return found;
};
