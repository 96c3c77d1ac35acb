import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Database } from '@portolan/data/clients';
import { itemBytes } from '../../scripts/cost/item-bytes.ts';
import type { MemoryTables } from '../support/histories/memory-table.ts';

const stored = (value: unknown): AttributeValue => {
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number') return { N: String(value) };
  if (typeof value === 'boolean') return { BOOL: value };
  if (value === null) return { NULL: true };
  if (Array.isArray(value)) return { L: value.map(stored) };
  return { M: attributes(value as object) };
};
const attributes = (record: object): Record<string, AttributeValue> =>
  Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => (value === undefined ? [] : [[name, stored(value)]])),
  );

/** Bytes of an item as DynamoDB counts them. */
const bytesOf = (item: object): number => itemBytes(attributes(item));

const readUnits = (bytes: number): number => Math.max(1, Math.ceil(bytes / 4096));
const writeUnits = (item: object): number => Math.ceil(bytesOf(item) / 1024);

export type Used = {
  reads: number;
  queries: number;
  writes: number;
  /** Write units by partition and second, in which `second` says when. */
  readonly bySecond: Map<string, number>;
};

/** A client of tables in memory, with the units that DynamoDB would use for each command, by its published rules. */
export const meteredMemory = (
  memory: MemoryTables,
  second: () => number = () => 0,
): { readonly database: Database; readonly used: Used } => {
  const used: Used = { reads: 0, queries: 0, writes: 0, bySecond: new Map() };
  const wrote = (item: { readonly pk?: unknown }, times: number) => {
    const units = writeUnits(item) * times;
    used.writes += units;
    const key = `${String(item.pk)} ${second()}`;
    used.bySecond.set(key, (used.bySecond.get(key) ?? 0) + units);
  };
  const send = async (command: object): Promise<object> => {
    const answer = memory.execute(command) as Record<string, unknown>;
    if (command instanceof GetCommand) used.reads += readUnits(bytesOf(answer.Item ?? {}));
    if (command instanceof QueryCommand) {
      const found = (answer.Items ?? []) as object[];
      const whole = readUnits(found.reduce((sum, item) => sum + bytesOf(item), 0));
      used.reads += command.input.ConsistentRead === true ? whole : whole / 2;
      used.queries += 1;
    }
    if (command instanceof BatchGetCommand)
      for (const keys of Object.values(command.input.RequestItems ?? {})) {
        const found = Object.values(answer.Responses ?? {}).flat() as object[];
        for (const item of found) used.reads += readUnits(bytesOf(item));
        used.reads += (keys.Keys ?? []).length - found.length;
      }
    if (command instanceof PutCommand) wrote(command.input.Item ?? {}, 1);
    if (command instanceof TransactWriteCommand)
      for (const { Put } of command.input.TransactItems ?? []) wrote(Put?.Item ?? {}, 2);
    return answer;
  };
  const database = { ...memory.database(), documents: { send } as unknown as Database['documents'] };
  return { database, used };
};
