import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { personIdSchema } from '@portolan/domain/ids';
import { erasedPerson } from '@portolan/domain/organizations/closing';
import * as z from 'zod/mini';
import type { Database } from '../clients.ts';
import { addressCollections } from '../directory/page-addresses.ts';
import { type Key, partitionOf } from '../keys.ts';
import { itemsIn } from '../organizations/items-in.ts';
import { expiryAttribute } from '../tables.ts';

/** Deletes at a time. */
const atOnce = 25;

type TableName = 'tenant' | 'directory';

const deleteKeys = async (
  { documents, tables }: Database,
  table: TableName,
  keys: readonly Key[],
): Promise<void> => {
  for (let start = 0; start < keys.length; start += atOnce)
    await Promise.all(
      keys
        .slice(start, start + atOnce)
        .map(({ pk, sk }) =>
          documents.send(new DeleteCommand({ TableName: tables[table], Key: { pk, sk } })),
        ),
    );
};

/** Deletes all that a partition holds, until its time is over; resolves with how many it was. */
export const emptyPartition = async (
  database: Database,
  table: TableName,
  pk: string,
  isOver = () => false,
): Promise<number> => {
  let count = 0;
  for await (const page of itemsIn(database, table, pk)) {
    await deleteKeys(database, table, page);
    count += page.length;
    if (isOver()) break;
  }
  return count;
};

/**
 * Deletes all that these few partitions hold, until it is told that its time is over; resolves with how many it was. Done
 * again, it goes on.
 */
export const emptyPartitions = async (
  database: Database,
  partitions: readonly string[],
  isOver: () => boolean,
): Promise<number> => {
  const counts = await Promise.all(partitions.map((pk) => emptyPartition(database, 'tenant', pk, isOver)));
  return counts.reduce((sum, count) => sum + count, 0);
};

const auditSchema = z.looseObject({ by: z.string(), target: z.string() });
const withoutPerson = (id: string): string => (personIdSchema.safeParse(id).success ? erasedPerson : id);

/**
 * Puts one mark in the place of every person in a month of the audit log and gives it an end, until it is told that its time is
 * over. What was done, and when, stays until that end, which is a second since 1970.
 */
export const forgetPeopleIn = async (
  database: Database,
  pk: string,
  end: number,
  isOver: () => boolean,
): Promise<void> => {
  const { documents, tables } = database;
  for await (const page of itemsIn(database, 'tenant', pk)) {
    for (const item of page) {
      if (isOver()) return;
      if (item[expiryAttribute] !== undefined) continue;
      const record = auditSchema.parse(item.record);
      const next = { ...record, by: withoutPerson(record.by), target: withoutPerson(record.target) };
      const Item = { ...item, record: next, [expiryAttribute]: end };
      await documents.send(new PutCommand({ TableName: tables.tenant, Item }));
    }
  }
};

/** Shuts the doors: nobody belongs to the organization any more, asks to, follows its calendar, or finds its public pages. */
export const shutDoors = async (database: Database, organizationId: string): Promise<void> => {
  const members = partitionOf(organizationId, 'MEMBERS');
  for await (const page of itemsIn(database, 'directory', members)) {
    const calendars = page.map(({ sk }) => ({ pk: `PERSON#${sk}`, sk: `CALENDAR#${organizationId}` }));
    await deleteKeys(database, 'directory', calendars);
    await deleteKeys(database, 'directory', page);
  }
  const campaigns = ['CAMPAIGNS-DUE', 'CAMPAIGNS-SENDING'];
  for (const collection of ['JOIN-REQUESTS', ...addressCollections, ...campaigns, 'ENTRY'])
    await emptyPartition(database, 'directory', partitionOf(organizationId, collection));
};
