import * as z from 'zod/mini';

/** Everything two tables hold: the items by table and key. */
export type Dump = ReadonlyMap<string, unknown>;

/** Sorts the names of one object; engines and maps keep them in any order. */
export const namesInOrder = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : value;

const pageSchema = z.object({
  Items: z.array(z.looseObject({ pk: z.object({ S: z.string() }), sk: z.object({ S: z.string() }) })),
  LastEvaluatedKey: z.optional(z.unknown()),
});

/** Asks the engine itself: the SDK takes ten times as long, and a dump is made after nearly every request. */
const scan = async (endpoint: string, input: object) => {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': 'DynamoDB_20120810.Scan',
      'x-amz-date': '20260101T000000Z',
      authorization:
        'AWS4-HMAC-SHA256 Credential=local/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=x',
    },
    body: JSON.stringify(input),
  });
  return pageSchema.parse(await response.json());
};

/** Reads whole tables, past every key condition. */
export const dumpTables = async (endpoint: string, tables: readonly string[]): Promise<Dump> => {
  const dump = new Map<string, unknown>();
  for (const TableName of tables) {
    let from: unknown;
    do {
      const page = await scan(endpoint, {
        TableName,
        ConsistentRead: true,
        ...(from !== undefined && { ExclusiveStartKey: from }),
      });
      for (const item of page.Items) dump.set(`${TableName} ${item.pk.S} ${item.sk.S}`, item);
      from = page.LastEvaluatedKey;
    } while (from !== undefined);
  }
  return dump;
};

const inOrder = (item: unknown) => JSON.stringify(item, (_, value: unknown) => namesInOrder(value));
// Putting names in order takes long, and few items need it.
const isSame = (one: unknown, other: unknown) =>
  one === other || JSON.stringify(one) === JSON.stringify(other) || inOrder(one) === inOrder(other);

const differences = (before: Dump, after: Dump): string[] => [
  ...[...after].flatMap(([key, item]) => {
    const was = before.get(key);
    if (was === undefined) return [`added ${key}`];
    return isSame(was, item) ? [] : [`changed ${key}`];
  }),
  ...[...before.keys()].flatMap((key) => (after.has(key) ? [] : [`removed ${key}`])),
];

/** The items that are not what they were, by table and key. */
export const changedItems = (before: Dump, after: Dump): string[] =>
  before === after ? [] : differences(before, after);

/** Those of them in one organization's partitions. */
export const changedItemsOf = (organizationId: string, before: Dump, after: Dump): string[] =>
  changedItems(before, after).filter((line) => line.includes(` ORG#${organizationId}#`));
