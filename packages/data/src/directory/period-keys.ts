import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { Database } from '../clients.ts';
import { type ItemKind, itemKind } from '../items.ts';
import type { Key } from '../keys.ts';
import { getItem } from '../reading.ts';
import { expiryAttribute } from '../tables.ts';

/** The key of a period, which is a day or a month. */
type PeriodKey = { readonly period: string; readonly key: string };

/** How the keys of a purpose are stored. `upcasters`: as of an item kind. */
export const periodKeyKind = (
  name: string,
  upcasters?: Parameters<typeof itemKind>[2],
): ItemKind<PeriodKey> =>
  itemKind(
    name,
    z.lazy(() =>
      z.strictObject({ period: z.string(), key: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)) }),
    ),
    upcasters,
  );

export type PeriodKeysOf = {
  readonly kind: ItemKind<PeriodKey>;
  readonly partition: (period: string) => string;
  /** When the key of a period is deleted. */
  readonly end: (period: string) => Date;
};

/** The random keys of periods: made by whoever needs one first, in the directory, and deleted when they are over. */
export const openPeriodKeys = (database: Database, { kind, partition, end }: PeriodKeysOf) => {
  const keyOf = (period: string): Key => ({ pk: partition(period), sk: 'KEY' });
  const find = async (period: string, now: Date): Promise<string | null> =>
    (await getItem(database, 'directory', keyOf(period), kind, now))?.key ?? null;
  return {
    find,

    /** The period's key, which is `fresh` (256 random bits as base64url) where there was none yet. */
    findOrMake: async (period: string, fresh: string, now: Date): Promise<string> => {
      const found = await find(period, now);
      if (found !== null) return found;
      try {
        await database.documents.send(
          new PutCommand({
            TableName: database.tables.directory,
            Item: kind.toItem(
              keyOf(period),
              { period, key: fresh },
              { [expiryAttribute]: end(period).getTime() / 1000 },
            ),
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        );
        return fresh;
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        // Another function was quicker.
        const made = await find(period, now);
        if (made === null) throw error;
        return made;
      }
    },
  };
};
export type PeriodKeys = ReturnType<typeof openPeriodKeys>;
