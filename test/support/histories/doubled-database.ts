import { isDeepStrictEqual } from 'node:util';
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Database } from '@portolan/data/clients';
import { projectorPolicy } from '@portolan/data/worker-key-policies';
import type { TestDatabase } from '../database.ts';
import { MemoryTables, type StoredItem } from './memory-table.ts';

/** A page that no history fills, as an engine's is. */
const whole = 10_000;

const attempt = async (run: () => unknown): Promise<unknown> => {
  try {
    const { Item, Items, LastEvaluatedKey } = (await run()) as Record<string, unknown>;
    return { Item, Items, LastEvaluatedKey };
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
};

const shown = (answer: unknown): unknown => (answer instanceof Error ? answer.name : answer);

/**
 * Tables in memory, and beside them an engine that is sent the very same under the projector's own key policy: every answer
 * must be the same, and at last everything that both hold.
 */
export const doubled = (engine: TestDatabase) => {
  const memory = new MemoryTables({ names: engine.tables, pageItems: whole });
  const projector = engine.under(projectorPolicy);
  const differences: string[] = [];
  /** What people wrote since the last command; it reaches the engine before the next. */
  const written: (PutCommand | DeleteCommand)[] = [];
  let isMirrored = false;
  memory.onWrite = (TableName, { pk, sk }, after: StoredItem | undefined) => {
    if (isMirrored) return;
    written.push(
      after === undefined
        ? new DeleteCommand({ TableName, Key: { pk, sk } })
        : new PutCommand({ TableName, Item: after }),
    );
  };
  const settle = async () => {
    for (const command of written.splice(0)) await engine.behind.documents.send(command as PutCommand);
  };
  const send = async (command: object) => {
    await settle();
    const here = await attempt(() => {
      isMirrored = true;
      try {
        return memory.execute(command);
      } finally {
        isMirrored = false;
      }
    });
    const there = await attempt(() => projector.documents.send(command as PutCommand));
    if (!isDeepStrictEqual(shown(here), shown(there)))
      differences.push(`${command.constructor.name}: ${JSON.stringify([shown(here), shown(there)])}`);
    if (here instanceof Error) throw here;
    return here;
  };
  const database: Database = { ...projector, documents: { send } as unknown as Database['documents'] };
  return { memory, database, differences };
};
