import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { addDays, type Day, daySchema } from '@portolan/domain/days';
import * as z from 'zod/mini';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { intakeKeyPartition } from '../keys.ts';
import { getItem } from '../reading.ts';
import { expiryAttribute } from '../tables.ts';

const intakeKeySchema = z.lazy(() =>
  z.strictObject({ day: daySchema, key: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)) }),
);
const intakeKeyKind = itemKind('Intake key', intakeKeySchema);

/** Days after its own that a key is kept: as long as a ticket is good, and then what it hashed is nobody's. */
export const intakeKeyDays = 2;

/** The random keys of the days (UTC), by which tickets and network addresses are hashed. They lie in the directory and are deleted. */
export const openIntakeKeys = (database: Database) => {
  const keyOf = (day: Day) => ({ pk: intakeKeyPartition(day), sk: 'KEY' });
  const find = async (day: Day, now: Date): Promise<string | null> =>
    (await getItem(database, 'directory', keyOf(day), intakeKeyKind, now))?.key ?? null;
  return {
    find,

    /** The day's key, which is `fresh` (256 random bits as base64url) where there was none yet. */
    findOrMake: async (day: Day, fresh: string, now: Date): Promise<string> => {
      const found = await find(day, now);
      if (found !== null) return found;
      const end = Date.parse(`${addDays(day, intakeKeyDays + 1)}T00:00:00.000Z`) / 1000;
      try {
        await database.documents.send(
          new PutCommand({
            TableName: database.tables.directory,
            Item: intakeKeyKind.toItem(keyOf(day), { day, key: fresh }, { [expiryAttribute]: end }),
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        );
        return fresh;
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        // Another function was quicker.
        const made = await find(day, now);
        if (made === null) throw error;
        return made;
      }
    },
  };
};
export type IntakeKeys = ReturnType<typeof openIntakeKeys>;
