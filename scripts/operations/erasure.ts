import { setTimeout as pause } from 'node:timers/promises';
import {
  BatchWriteCommand,
  type BatchWriteCommandInput,
  type BatchWriteCommandOutput,
} from '@aws-sdk/lib-dynamodb';
import { openDirectory } from '@portolan/data/directory/directory';
import { entryKind, membershipKind } from '@portolan/data/directory/directory-records';
import type { Key } from '@portolan/data/keys';
import { pauseAfter } from '@portolan/functions/runtime/pause-after';
import { endSharing, WrittenMeanwhile } from '@portolan/functions/workers/erasures/end-sharing';
import { OperatorProblem } from './command.ts';
import type { Installation } from './installation.ts';
import { missingFrom, type OwnedItem, readExport, writeExport } from './organization-export.ts';
import { belongsTo, itemsOf } from './organization-items.ts';

/** All that an organization has in both tables. */
export const ownedItems = async (
  { documents, tables }: Installation,
  organizationId: string,
): Promise<OwnedItem[]> => {
  const owned: OwnedItem[] = [];
  for (const table of ['tenant', 'directory'] as const)
    for (const item of await itemsOf(documents, { kind: table, name: tables[table] }, organizationId))
      owned.push({ table, item });
  return owned;
};

/** What it is called; null when its entry is not there. */
export const nameOf = (items: readonly OwnedItem[]): string | null => {
  const entry = items.find(({ table, item }) => table === 'directory' && item.pk.endsWith('#ENTRY'));
  return entry === undefined ? null : entryKind.fromItem(entry.item).name;
};

/**
 * Ends what the organization shares, as the worker does that erases what has closed: nothing is left with others but what
 * consent said. It goes before the export, so that the file holds how it ended; doing it again changes nothing. Throws an
 * OperatorProblem when somebody writes at the same moment.
 */
export const stopSharing = async (installation: Installation, organizationId: string): Promise<void> => {
  try {
    await endSharing({ database: installation, now: () => new Date(), pause: pauseAfter }, organizationId);
  } catch (error) {
    if (!(error instanceof WrittenMeanwhile)) throw error;
    throw new OperatorProblem('Somebody wrote to what it shares at the same moment. Run the same again.');
  }
};

/** How many of those who were its members belong to no organization once it is gone: their accounts stay. */
export const membersOfNothingElse = async (
  installation: Installation,
  organizationId: string,
  items: readonly OwnedItem[],
): Promise<number> => {
  const members = items.filter(({ table, item }) => table === 'directory' && item.pk.endsWith('#MEMBERS'));
  const directory = openDirectory(installation);
  let count = 0;
  for (const { item } of members) {
    const { memberships } = await directory.belongingsOf(membershipKind.fromItem(item).personId);
    if (memberships.every((membership) => membership.organizationId === organizationId)) count += 1;
  }
  return count;
};

/**
 * Keeps what will be erased, and returns all that the file holds. A file of a run that ended half way is good if it holds
 * all that is left.
 */
export const keepExport = async (
  path: string,
  organizationId: string,
  items: readonly OwnedItem[],
): Promise<readonly OwnedItem[]> => {
  const exported = await readExport(path, organizationId);
  if (exported === null) {
    await writeExport(path, organizationId, items);
    return items;
  }
  const missing = missingFrom(exported, items).length;
  if (missing === 0) return exported;
  throw new OperatorProblem(
    `${missing} items are not in ${path} as they are now: they were written since. Name another file for them.`,
  );
};

const batchLimit = 25;
const mostPauseMs = 5000;

/** Deletes by key; what DynamoDB leaves unprocessed is asked for again, more slowly each time. */
const deleteAll = async (installation: Installation, items: readonly OwnedItem[]): Promise<void> => {
  const { documents, tables } = installation;
  for (let start = 0; start < items.length; start += batchLimit) {
    const requests: Record<string, { DeleteRequest: { Key: Key } }[]> = {};
    for (const { table, item } of items.slice(start, start + batchLimit)) {
      requests[tables[table]] ??= [];
      requests[tables[table]]?.push({ DeleteRequest: { Key: { pk: item.pk, sk: item.sk } } });
    }
    let wanted: BatchWriteCommandInput['RequestItems'] = requests;
    for (let wait = 50; wanted !== undefined && Object.keys(wanted).length > 0; wait *= 2) {
      const { UnprocessedItems }: BatchWriteCommandOutput = await documents.send(
        new BatchWriteCommand({ RequestItems: wanted }),
      );
      wanted = UnprocessedItems;
      if (wanted !== undefined && Object.keys(wanted).length > 0) await pause(Math.min(wait, mostPauseMs));
    }
  }
};

/** Who may enter goes first, so that nobody writes behind the erasure; the entry last, so that a second run still knows the name. */
const turnOf = ({ table, item }: OwnedItem): number => {
  if (table === 'tenant') return 1;
  return item.pk.endsWith('#ENTRY') ? 2 : 0;
};

const mostPasses = 5;

/**
 * Erases items of an organization, and what came while it ran, after `keep` has kept it. Returns how many it was. Throws an
 * OperatorProblem when there is always something left.
 */
export const erase = async (
  installation: Installation,
  organizationId: string,
  items: readonly OwnedItem[],
): Promise<number> => {
  let erased = 0;
  let left: readonly OwnedItem[] = items;
  for (let pass = 0; left.length > 0; pass += 1) {
    if (pass === mostPasses)
      throw new OperatorProblem('Something goes on writing to this organization. Run the same again.');
    if (left.some(({ item }) => !belongsTo(organizationId, item)))
      throw new Error("An erasure was about to touch another organization's key");
    await deleteAll(
      installation,
      left.toSorted((one, other) => turnOf(one) - turnOf(other)),
    );
    erased += left.length;
    left = await ownedItems(installation, organizationId);
  }
  return erased;
};
