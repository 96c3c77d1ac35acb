import { open, readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { TableName } from '@portolan/data/tables';
import * as z from 'zod/mini';
import { OperatorProblem } from './command.ts';
import type { StoredItem } from './organization-items.ts';

/** An item and the table it lies in. */
export type OwnedItem = { readonly table: TableName; readonly item: StoredItem };

const headSchema = z.object({ export: z.literal('organization'), organizationId: z.string() });
const lineSchema = z.object({
  table: z.enum(['tenant', 'directory']),
  item: z.looseObject({ pk: z.string(), sk: z.string() }),
});
const endSchema = z.object({ end: z.literal(true), items: z.int() });

const isFault = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/**
 * Writes the items to a new file that only its owner may read: a line of JSON each, after one that says whose they are and
 * before one that counts them. It is on the disk when this resolves. Throws an OperatorProblem for a file that is there.
 */
export const writeExport = async (
  path: string,
  organizationId: string,
  items: readonly OwnedItem[],
): Promise<void> => {
  const lines = [{ export: 'organization', organizationId }, ...items, { end: true, items: items.length }];
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (isFault(error, 'EEXIST'))
      throw new OperatorProblem(`The file ${path} is there already. Name another.`);
    if (isFault(error, 'ENOENT')) throw new OperatorProblem(`There is no folder for ${path}.`);
    throw error;
  }
};

/** What an export holds; null when there is no such file. Throws an OperatorProblem for a file that is no whole export of this organization. */
export const readExport = async (path: string, organizationId: string): Promise<OwnedItem[] | null> => {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (isFault(error, 'ENOENT')) return null;
    throw error;
  }
  try {
    const [head, ...rest] = text
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    const end = endSchema.parse(rest.pop());
    const items = rest.map((line) => lineSchema.parse(line));
    if (headSchema.parse(head).organizationId === organizationId && end.items === items.length) return items;
  } catch {
    // Said below: it is not what it should be, however that shows.
  }
  throw new OperatorProblem(`The file ${path} is no whole export of ${organizationId}. Name another.`);
};

/** The items that an export does not hold as they are. */
export const missingFrom = (
  exported: readonly OwnedItem[],
  items: readonly OwnedItem[],
): readonly OwnedItem[] => {
  const keyOf = ({ table, item }: OwnedItem) => JSON.stringify([table, item.pk, item.sk]);
  const held = new Map(exported.map((line) => [keyOf(line), line.item]));
  return items.filter((line) => !isDeepStrictEqual(held.get(keyOf(line)), line.item));
};
