import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { TableName } from '@portolan/data/tables';
import * as z from 'zod/mini';
import { OperatorProblem } from './command.ts';
import type { Installation } from './installation.ts';
import { belongsTo, itemsOf, partitionLabel, type StoredItem } from './organization-items.ts';
import { idsByAddress, renamePeople } from './people-by-address.ts';
import { type Change, planRestoration } from './plan-restoration.ts';
import { withoutTheForgotten } from './restored-members.ts';

export type RestorationAsked = {
  readonly organizationId: string;
  /** Names of tables restored to a point in time; null leaves the table as it is. */
  readonly from: { readonly tenant: string | null; readonly directory: string | null };
  /** Partitions as a report names them (`ELEMENTS#pln_…`); none for all. */
  readonly only: readonly string[];
  /** The copies are of a stage with other accounts; needs the copy of the directory. */
  readonly peopleByAddress: boolean;
  readonly now: Date;
};

export type Restoration = {
  readonly changes: { readonly [Table in TableName]: readonly Change[] };
  /** Members of that time who have deleted their account. */
  readonly forgotten: number;
};

const copyOf = async (
  { documents, tables, requireTable }: Installation,
  kind: TableName,
  name: string,
  organizationId: string,
): Promise<StoredItem[]> => {
  if (name === tables.tenant || name === tables.directory)
    throw new OperatorProblem(
      `${name} is a live table: name the table that was restored to a point in time.`,
    );
  await requireTable(name);
  const items = await itemsOf(documents, { kind, name }, organizationId);
  const landmark = kind === 'tenant' ? '#ORGANIZATION' : '#ENTRY';
  if (items.some(({ pk }) => pk.endsWith(landmark))) return items;
  throw new OperatorProblem(
    `The table ${name} holds no organization ${organizationId}${items.length === 0 ? '' : ' (is it a copy of the other table?)'}. Nothing was changed.`,
  );
};

/**
 * Compares an organization's items in the copies with what is live. Throws an OperatorProblem for a copy that does not hold
 * it, and for a partition that is in neither.
 */
export const prepareRestoration = async (
  installation: Installation,
  { organizationId, from, only, peopleByAddress, now }: RestorationAsked,
): Promise<Restoration> => {
  const { documents, tables } = installation;
  if (peopleByAddress && from.directory === null)
    throw new OperatorProblem('--people-by-address needs --directory-from: addresses are in the directory.');
  if (from.directory !== null) await installation.requireTable(from.directory);
  const ids =
    peopleByAddress && from.directory !== null
      ? await idsByAddress(installation, from.directory)
      : new Map<string, string>();
  const known = new Set<string>();
  const planned = async (kind: TableName, copy: readonly StoredItem[]) => {
    const live = await itemsOf(documents, { kind, name: tables[kind] }, organizationId);
    for (const item of [...copy, ...live]) known.add(partitionLabel(item));
    return planRestoration(copy, live, { now, only });
  };
  const copied = async (kind: TableName, name: string) =>
    renamePeople(await copyOf(installation, kind, name, organizationId), ids);
  const tenant = from.tenant === null ? [] : await planned('tenant', await copied('tenant', from.tenant));
  const { copy, forgotten } =
    from.directory === null
      ? { copy: null, forgotten: 0 }
      : await withoutTheForgotten(installation, await copied('directory', from.directory));
  const directory = copy === null ? [] : await planned('directory', copy);
  const stranger = only.find((partition) => !known.has(partition));
  if (stranger !== undefined)
    throw new OperatorProblem(
      `There is no partition ${stranger}, now or in the copy. A report without --only names those that differ.`,
    );
  return { changes: { tenant, directory }, forgotten };
};

const versioned = z.looseObject({ version: z.int() });

/** The write goes through only if the item is what the plan saw. */
const unchanged = ({ record }: StoredItem) => {
  const { data } = versioned.safeParse(record);
  return data === undefined
    ? {
        ConditionExpression: '#record = :record',
        ExpressionAttributeNames: { '#record': 'record' },
        ExpressionAttributeValues: { ':record': record },
      }
    : {
        ConditionExpression: '#record.#version = :version',
        ExpressionAttributeNames: { '#record': 'record', '#version': 'version' },
        ExpressionAttributeValues: { ':version': data.version },
      };
};

const commandOf = (TableName: string, change: Change): PutCommand | DeleteCommand | null => {
  switch (change.kind) {
    case 'add':
      return new PutCommand({
        TableName,
        Item: change.item,
        ConditionExpression: 'attribute_not_exists(pk)',
      });
    case 'replace':
      return new PutCommand({ TableName, Item: change.item, ...unchanged(change.live) });
    case 'remove':
      return new DeleteCommand({
        TableName,
        Key: { pk: change.live.pk, sk: change.live.sk },
        ...unchanged(change.live),
      });
    case 'keep':
    case 'same':
      return null;
  }
};

const keyIn = (change: Change): StoredItem => (change.kind === 'add' ? change.item : change.live);

const abreast = 8;

export type Restored = { readonly written: number; readonly changedMeanwhile: number };

/**
 * Does what was planned, the content first and then who may see it. An item that changed after the plan was made stays as
 * it is and is counted; a run that ended half way is gone on with by planning anew.
 */
export const restore = async (
  { documents, tables }: Installation,
  organizationId: string,
  { changes }: Restoration,
): Promise<Restored> => {
  let written = 0;
  let changedMeanwhile = 0;
  const apply = async (table: TableName, change: Change): Promise<void> => {
    if (!belongsTo(organizationId, keyIn(change)))
      throw new Error("A restoration was about to touch another organization's key");
    const command = commandOf(tables[table], change);
    if (command === null) return;
    try {
      // One branch a command: `send` has an overload for each and none for both.
      await (command instanceof PutCommand ? documents.send(command) : documents.send(command));
      written += 1;
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      changedMeanwhile += 1;
    }
  };
  for (const table of ['tenant', 'directory'] as const)
    for (let start = 0; start < changes[table].length; start += abreast)
      await Promise.all(changes[table].slice(start, start + abreast).map((change) => apply(table, change)));
  return { written, changedMeanwhile };
};
