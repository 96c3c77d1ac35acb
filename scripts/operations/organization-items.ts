import { type DynamoDBDocumentClient, ScanCommand, type ScanCommandInput } from '@aws-sdk/lib-dynamodb';
import { type Key, organizationPrefix } from '@portolan/data/keys';
import type { TableName } from '@portolan/data/tables';
import { organizationIdSchema } from '@portolan/domain/ids';
import * as z from 'zod/mini';
import { OperatorProblem } from './command.ts';

export type StoredItem = Key & Readonly<Record<string, unknown>>;

const storedSchema = z.looseObject({ pk: z.string(), sk: z.string() });
const ownedSchema = z.looseObject({ organizationId: z.string() });

/** Throws an OperatorProblem for what is not written like the id of an organization. */
export const organizationIdFrom = (given: string | undefined): string => {
  const parsed = organizationIdSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new OperatorProblem(
    given === undefined
      ? 'Say which organization: --organization org_…'
      : `${given} is not the id of an organization: org_ and 26 capital letters and digits.`,
  );
};

/**
 * Whether an item is this organization's: it lies in one of its partitions, or it is a line of the directory that lies in
 * nobody's (the address of a letter's link, a person's calendar) and names it.
 */
export const belongsTo = (organizationId: string, item: StoredItem): boolean => {
  if (item.pk.startsWith('ORG#')) return item.pk.startsWith(organizationPrefix(organizationId));
  const record = ownedSchema.safeParse(item.record);
  return record.success && record.data.organizationId === organizationId;
};

/** What people call the partition an item lies in: without the organization's id, and without a person's id or a link's. */
export const partitionLabel = ({ pk }: Key): string => {
  const [first = '', , ...rest] = pk.split('#');
  return first === 'ORG' ? rest.join('#') : `${first}#…`;
};

const segments = 4;

/** Reads a whole table, page by page and several pages at once. `onPage` is awaited, so that reading does not run ahead. */
export const readTable = async (
  documents: DynamoDBDocumentClient,
  input: ScanCommandInput,
  onPage: (items: StoredItem[]) => Promise<void> | void,
): Promise<void> => {
  const readSegment = async (Segment: number): Promise<void> => {
    let from: ScanCommandInput['ExclusiveStartKey'];
    do {
      const page = await documents.send(
        new ScanCommand({
          ...input,
          ConsistentRead: true,
          Segment,
          TotalSegments: segments,
          ...(from && { ExclusiveStartKey: from }),
        }),
      );
      await onPage((page.Items ?? []).map((item) => storedSchema.parse(item)));
      from = page.LastEvaluatedKey;
    } while (from !== undefined);
  };
  await Promise.all(Array.from({ length: segments }, (_, segment) => readSegment(segment)));
};

const filters = {
  tenant: 'begins_with(pk, :prefix)',
  directory: 'begins_with(pk, :prefix) OR #record.#organizationId = :organizationId',
} as const satisfies Readonly<Record<TableName, string>>;

/**
 * Every item of an organization in a table, in the order of the keys. It reads the whole table: which collections there are
 * is for the product to say, and one that this did not know of would be forgotten.
 */
export const itemsOf = async (
  documents: DynamoDBDocumentClient,
  table: { readonly kind: TableName; readonly name: string },
  organizationId: string,
): Promise<StoredItem[]> => {
  const found: StoredItem[] = [];
  const isDirectory = table.kind === 'directory';
  await readTable(
    documents,
    {
      TableName: table.name,
      FilterExpression: filters[table.kind],
      ...(isDirectory && {
        ExpressionAttributeNames: { '#record': 'record', '#organizationId': 'organizationId' },
      }),
      ExpressionAttributeValues: {
        ':prefix': organizationPrefix(organizationId),
        ...(isDirectory && { ':organizationId': organizationId }),
      },
    },
    (items) => void found.push(...items.filter((item) => belongsTo(organizationId, item))),
  );
  return found.toSorted((one, other) => compare(one.pk, other.pk) || compare(one.sk, other.sk));
};

const compare = (one: string, other: string): number => {
  if (one === other) return 0;
  return one < other ? -1 : 1;
};
