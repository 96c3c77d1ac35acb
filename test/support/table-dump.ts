import { type AttributeValue, type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';

/** Everything two tables hold: the items by table and key. */
export type Dump = ReadonlyMap<string, unknown>;

/** Sorts the names of one object; engines and maps keep them in any order. */
export const namesInOrder = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : value;

const text = (value: AttributeValue | undefined) => value?.S ?? '';

/** Reads whole tables, past every key condition. */
export const dumpTables = async (client: DynamoDBClient, tables: readonly string[]): Promise<Dump> => {
  const dump = new Map<string, unknown>();
  for (const table of tables) {
    for await (const page of paginateScan({ client }, { TableName: table, ConsistentRead: true })) {
      for (const item of page.Items ?? []) dump.set(`${table} ${text(item.pk)} ${text(item.sk)}`, item);
    }
  }
  return dump;
};

const inOrder = (item: unknown) => JSON.stringify(item, (_, value: unknown) => namesInOrder(value));
// Putting names in order takes long, and few items need it.
const isSame = (one: unknown, other: unknown) =>
  JSON.stringify(one) === JSON.stringify(other) || inOrder(one) === inOrder(other);

/** The items that are not what they were, by table and key. */
export const changedItems = (before: Dump, after: Dump): string[] => [
  ...[...after].flatMap(([key, item]) => {
    const was = before.get(key);
    if (was === undefined) return [`added ${key}`];
    return isSame(was, item) ? [] : [`changed ${key}`];
  }),
  ...[...before.keys()].flatMap((key) => (after.has(key) ? [] : [`removed ${key}`])),
];

/** Those of them in one organization's partitions. */
export const changedItemsOf = (organizationId: string, before: Dump, after: Dump): string[] =>
  changedItems(before, after).filter((line) => line.includes(` ORG#${organizationId}#`));
