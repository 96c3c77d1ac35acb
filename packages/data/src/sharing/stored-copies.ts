import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Consent } from '@portolan/domain/programs/consent';
import * as z from 'zod/mini';
import type { Database } from '../clients.ts';
import type { ItemKind } from '../items.ts';
import { type Key, partitionOf } from '../keys.ts';
import { everyItem } from '../reading.ts';
import { copyMark } from '../tables.ts';
import type { Write } from '../writing.ts';
import { collections } from './collections.ts';

/** What a copy was made from: under which consent, and from which versions of its sources. */
export type Mark = {
  readonly programId: string;
  readonly consentVersion: number;
  readonly source: string;
};

const form = /^(prg_\w{26})@(\d+):([\d.]+)$/;

export const markText = ({ programId, consentVersion, source }: Mark): string =>
  `${programId}@${consentVersion}:${source}`;

/** Null for an item that is no copy. Throws for a mark that none of us wrote. */
const markIn = (item: Readonly<Record<string, unknown>>): Mark | null => {
  const text = item[copyMark];
  if (text === undefined) return null;
  const [, programId, consentVersion, source] = form.exec(String(text)) ?? [];
  if (programId === undefined || source === undefined) throw new Error('A mark that cannot be read');
  return { programId, consentVersion: Number(consentVersion), source };
};

export const markUnder = (consent: Consent, ...versions: readonly number[]): Mark => ({
  programId: consent.programId,
  consentVersion: consent.version,
  source: versions.join('.'),
});

export type Copy<Shape> = { readonly mark: Mark; readonly record: Shape };

/** A record of the organization's own where a copy was looked for: ids are never used twice, so this is a fault. */
class NotACopy extends Error {
  constructor() {
    super("An organization's own record lies where a copy should");
    this.name = 'NotACopy';
  }
}

export const findCopy = async <Shape>(
  database: Database,
  key: Key,
  kind: ItemKind<Shape>,
): Promise<Copy<Shape> | null> => {
  const { Item } = await database.documents.send(
    new GetCommand({ TableName: database.tables.tenant, Key: key, ConsistentRead: true }),
  );
  if (Item === undefined) return null;
  const mark = markIn(Item);
  if (mark === null) throw new NotACopy();
  return { mark, record: kind.fromItem(Item) };
};

const listedSchema = z.looseObject({
  sk: z.string(),
  record: z.optional(
    z.looseObject({
      programId: z.optional(z.nullable(z.string())),
      status: z.optional(z.string()),
    }),
  ),
});

/** What there is to see of an item without reading all of it: whether it is a copy, whose program it is about, and how it stands. */
export type Listed = {
  readonly sk: string;
  readonly mark: Mark | null;
  readonly programId: string | null;
  readonly status: string | null;
};

/** All that sorts in a partition by a beginning. */
export const listItems = async (database: Database, pk: string, beginning = ''): Promise<Listed[]> => {
  const items = await everyItem(database, {
    TableName: database.tables.tenant,
    KeyConditionExpression: beginning === '' ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :beginning)',
    ExpressionAttributeValues: { ':pk': pk, ...(beginning !== '' && { ':beginning': beginning }) },
    ProjectionExpression: 'sk, #mark, #record.#program, #record.#status',
    ExpressionAttributeNames: {
      '#mark': copyMark,
      '#record': 'record',
      '#program': 'programId',
      '#status': 'status',
    },
    ConsistentRead: true,
  });
  return items.map((item) => {
    const { sk, record } = listedSchema.parse(item);
    return {
      sk,
      mark: markIn(item),
      programId: record?.programId ?? null,
      status: record?.status ?? null,
    };
  });
};

/** What a copying transaction means when it is refused; whoever copies only looks again. */
export type Refusal = 'consent-changed' | 'copy-changed' | 'source-changed';

/** That the consent is as it was read: each time it is given or ended its version rises. */
export const checkConsent = (clinicId: string, consent: Consent): Write<Refusal> => ({
  kind: 'check',
  table: 'tenant',
  key: { pk: partitionOf(clinicId, collections.consents), sk: consent.programId },
  expected: { version: consent.version },
  refusal: 'consent-changed',
});

/** Puts a copy in the place of the one that was read. */
export const putCopy = <Shape>(
  key: Key,
  kind: ItemKind<Shape>,
  before: Copy<Shape> | null,
  copy: Copy<Shape>,
): Write<Refusal> => ({
  kind: 'put',
  table: 'tenant',
  item: kind.toItem(key, copy.record, { [copyMark]: markText(copy.mark) }),
  expected: before === null ? 'absent' : { mark: markText(before.mark) },
  refusal: 'copy-changed',
});

/** Takes away a copy that was read, unless it has changed since. */
export const removeCopy = (key: Key, mark: Mark): Write<Refusal> => ({
  kind: 'delete',
  table: 'tenant',
  key,
  expected: { mark: markText(mark) },
  refusal: 'copy-changed',
});
