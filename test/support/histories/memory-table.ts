import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Database } from '@portolan/data/clients';
import type { Key } from '@portolan/data/keys';
import type { TableNames } from '@portolan/data/tables';

export type StoredItem = { readonly pk: string; readonly sk: string; readonly [name: string]: unknown };

/** A change as the table's stream tells of it. */
export type Change = { readonly before: StoredItem | undefined; readonly after: StoredItem | undefined };

type Conditioned = {
  readonly ConditionExpression?: string | undefined;
  readonly ExpressionAttributeNames?: Record<string, string> | undefined;
  readonly ExpressionAttributeValues?: Record<string, unknown> | undefined;
};

/** Which conditions are left out, to see that a test misses them. */
export type Fault = 'none' | 'no-version-check' | 'no-consent-check';

const at = (item: unknown, path: string, names: Record<string, string>): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, part) =>
        typeof value === 'object' && value !== null
          ? (value as Record<string, unknown>)[names[part] ?? part]
          : undefined,
      item,
    );

/** The few conditions that the product writes; anything else is a fault of this stand-in. */
const holds = (item: StoredItem | undefined, condition: Conditioned): boolean => {
  const { ConditionExpression: text } = condition;
  if (text === undefined) return true;
  if (text === 'attribute_not_exists(pk)') return item === undefined;
  if (text === 'attribute_exists(pk)') return item !== undefined;
  const [, path, value] = /^([#\w.]+) = (:\w+)$/.exec(text) ?? [];
  if (path === undefined || value === undefined) throw new Error(`No such condition here: ${text}`);
  const expected = condition.ExpressionAttributeValues?.[value];
  return item !== undefined && at(item, path, condition.ExpressionAttributeNames ?? {}) === expected;
};

/** As the document client leaves out what is undefined, and as nothing that is stored is shared with who stored it. */
const copied = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) if (part !== undefined) copy[name] = copied(part);
  return copy;
};

/** What a query asks of an item: all of it, or the parts it names. */
const projected = (item: StoredItem | undefined, input: QueryCommand['input']): object[] => {
  const { ProjectionExpression: text, ExpressionAttributeNames: names = {} } = input;
  if (item === undefined) return [];
  if (text === undefined) return [item];
  const answer: Record<string, unknown> = {};
  for (const path of text.split(', ')) {
    const value = at(item, path, names);
    const [first = '', second] = path.split('.').map((part) => names[part] ?? part);
    if (value !== undefined)
      answer[first] = second === undefined ? value : { ...(answer[first] as object), [second]: value };
  }
  return [answer];
};

type Write = Conditioned & {
  readonly kind: 'put' | 'delete' | 'check';
  readonly table: string;
  readonly key: Key;
  readonly item?: StoredItem;
};

/** A page of a query has so few items, so that whoever forgets the next page is found out. */
const fewItems = 3;

type Options = { readonly fault?: Fault; readonly names?: TableNames; readonly pageItems?: number };

/**
 * Two tables in memory that answer the very commands this product sends to DynamoDB, each at once and as a whole: the same
 * conditions, transactions and pages, many times as fast. Histories on an engine hold the two
 * against each other, command by command.
 */
export class MemoryTables {
  readonly names: TableNames;
  readonly partitions = new Map<string, Map<string, StoredItem>>();
  /** Told of every change of the tenant table, as its stream is. */
  onChange: (change: Change) => void = () => undefined;
  /** Told of every change of either table. */
  onWrite: (table: string, key: Key, after: StoredItem | undefined) => void = () => undefined;
  private readonly fault: Fault;
  private readonly pageItems: number;

  constructor({
    fault = 'none',
    names = { tenant: 'tenant', directory: 'directory' },
    pageItems = fewItems,
  }: Options = {}) {
    this.fault = fault;
    this.names = names;
    this.pageItems = pageItems;
  }

  database(): Database {
    const documents = { send: async (command: unknown) => this.execute(command) };
    return { documents: documents as unknown as Database['documents'], tables: this.names };
  }

  find(pk: string, sk: string, table: string = this.names.tenant): StoredItem | undefined {
    return this.partitions.get(`${table} ${pk}`)?.get(sk);
  }

  /** Every item, by partition and sort key. */
  dump(): Map<string, StoredItem> {
    const all = new Map<string, StoredItem>();
    for (const partition of this.partitions.values())
      for (const item of partition.values()) all.set(`${item.pk} ${item.sk}`, item);
    return all;
  }

  execute(command: unknown): object {
    if (command instanceof GetCommand) {
      const { TableName = '', Key = {} } = command.input;
      const Item = this.find(String(Key.pk), String(Key.sk), TableName);
      return Item === undefined ? {} : { Item };
    }
    if (command instanceof QueryCommand) return this.query(command.input);
    if (command instanceof BatchGetCommand) {
      const asked = Object.entries(command.input.RequestItems ?? {});
      return {
        Responses: Object.fromEntries(
          asked.map(([table, { Keys = [] }]) => [
            table,
            Keys.flatMap((key) => this.find(String(key.pk), String(key.sk), table) ?? []),
          ]),
        ),
      };
    }
    if (command instanceof PutCommand) {
      const { TableName: table = '', Item, ...condition } = command.input;
      const item = Item as StoredItem;
      if (!this.write([{ ...condition, kind: 'put', table, key: item, item }]).every(Boolean))
        throw new ConditionalCheckFailedException({
          message: 'The conditional request failed',
          $metadata: {},
        });
      return {};
    }
    if (command instanceof TransactWriteCommand) return this.transact(command.input.TransactItems ?? []);
    throw new Error('No such command here');
  }

  private transact(entries: NonNullable<TransactWriteCommand['input']['TransactItems']>): object {
    const outcomes = this.write(
      entries.map(({ Put, Delete, ConditionCheck }): Write => {
        if (Put) {
          const item = Put.Item as StoredItem;
          return { ...Put, kind: 'put', table: Put.TableName ?? '', key: item, item };
        }
        const [kind, entry] = Delete ? (['delete', Delete] as const) : (['check', ConditionCheck] as const);
        const { pk, sk } = entry?.Key ?? {};
        return { ...entry, kind, table: entry?.TableName ?? '', key: { pk: String(pk), sk: String(sk) } };
      }),
    );
    if (outcomes.every(Boolean)) return {};
    throw new TransactionCanceledException({
      message: 'Transaction cancelled',
      $metadata: {},
      CancellationReasons: outcomes.map((ok) => ({ Code: ok ? 'None' : 'ConditionalCheckFailed' })),
    });
  }

  /** All or nothing; whether each condition held. */
  write(writes: readonly Write[]): boolean[] {
    const outcomes = writes.map(
      (write) => this.isSpared(write) || holds(this.find(write.key.pk, write.key.sk, write.table), write),
    );
    if (outcomes.every(Boolean)) for (const write of writes) this.apply(write);
    return outcomes;
  }

  private isSpared({ kind, key }: Write): boolean {
    switch (this.fault) {
      case 'none':
        return false;
      case 'no-consent-check':
        return kind === 'check' && key.pk.endsWith('#CONSENTS');
      case 'no-version-check':
        return kind !== 'check' && !key.pk.endsWith('#CONSENTS');
    }
  }

  private apply({ kind, table, key: { pk, sk }, item }: Write): void {
    if (kind === 'check') return;
    const name = `${table} ${pk}`;
    const partition = this.partitions.get(name) ?? new Map<string, StoredItem>();
    this.partitions.set(name, partition);
    const before = partition.get(sk);
    const after = kind === 'put' ? (copied(item) as StoredItem) : undefined;
    if (after === undefined) partition.delete(sk);
    else partition.set(sk, after);
    this.onWrite(table, { pk, sk }, after);
    if (table === this.names.tenant) this.onChange({ before, after });
  }

  private query(input: QueryCommand['input']): object {
    const values: Record<string, unknown> = input.ExpressionAttributeValues ?? {};
    const condition = input.KeyConditionExpression ?? '';
    if (!/^pk = :pk( AND (begins_with\(sk, :beginning\)|sk BETWEEN :first AND :last))?$/.test(condition))
      throw new Error(`No such key condition here: ${condition}`);
    const partition = this.partitions.get(`${input.TableName} ${String(values[':pk'])}`);
    if (partition === undefined) return { Items: [] };
    const beginning = String(values[':beginning'] ?? '');
    const sorted = [...partition.keys()].filter((sk) => sk.startsWith(beginning)).toSorted();
    const first = values[':first'];
    const within =
      first === undefined
        ? sorted
        : sorted.filter((sk) => String(first) <= sk && sk <= String(values[':last']));
    if (input.ScanIndexForward === false) within.reverse();
    const from =
      input.ExclusiveStartKey === undefined ? 0 : within.indexOf(String(input.ExclusiveStartKey.sk)) + 1;
    const limit = Math.min(input.Limit ?? this.pageItems, this.pageItems);
    const page = within.slice(from, from + limit);
    const last = page.at(-1);
    return {
      Items: page.flatMap((sk) => projected(partition.get(sk), input)),
      ...(from + limit < within.length &&
        last !== undefined && { LastEvaluatedKey: { pk: values[':pk'], sk: last } }),
    };
  }
}
