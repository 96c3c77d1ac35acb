import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type Day, daySchema } from '@portolan/domain/days';
import { organizationIdSchema } from '@portolan/domain/ids';
import { timeZoneNameSchema } from '@portolan/domain/time-zones';
import * as z from 'zod/mini';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { clockPartition, partitionOf } from '../keys.ts';
import { getItem } from '../reading.ts';
import { lookupIndex } from '../tables.ts';
import type { Expectation, Write } from '../writing.ts';

const wakeKind = itemKind(
  'Wake-up entry',
  z.lazy(() => z.strictObject({ organizationId: organizationIdSchema, timeZone: timeZoneNameSchema })),
);
const doneKind = itemKind(
  'Day of a time zone',
  z.lazy(() => z.strictObject({ timeZone: timeZoneNameSchema, day: daySchema })),
);

/** All organizations stand under one value of the lookup index, by time zone: no other role may ask for it. */
const clockLookup = 'CLOCK';
const sortOf = (timeZone: string, organizationId: string) => `${timeZone}#${organizationId}`;
/** Sorts behind every organization of a zone and before the next zone: no name of a zone has a character below `+`. */
const behind = (timeZone: string) => sortOf(timeZone, '~');

/**
 * Says in which time zone an organization wakes. It lies in the organization's own part of the directory, so it is written
 * in one transaction with what it follows, under the organization's own credentials.
 */
export const wakesIn = <R extends string>(
  organizationId: string,
  timeZone: string,
  expected: Expectation,
  refusal: R,
): Write<R> => ({
  kind: 'put',
  table: 'directory',
  item: wakeKind.toItem(
    { pk: partitionOf(organizationId, 'CLOCK'), sk: 'CLOCK' },
    { organizationId, timeZone },
    { lookupPk: clockLookup, lookupSk: sortOf(timeZone, organizationId) },
  ),
  expected,
  refusal,
});

/** Who wakes where, and which day each time zone has come to: for the clock alone. */
export type Clock = ReturnType<typeof openClock>;

export const openClock = (database: Database) => {
  const query = async (condition: string, values: Readonly<Record<string, string>>, more: object) => {
    const answer = await database.documents.send(
      new QueryCommand({
        TableName: database.tables.directory,
        IndexName: lookupIndex,
        KeyConditionExpression: `lookupPk = :pk AND ${condition}`,
        ExpressionAttributeValues: { ':pk': clockLookup, ...values },
        ...more,
      }),
    );
    return { found: (answer.Items ?? []).map(wakeKind.fromItem), next: answer.LastEvaluatedKey };
  };
  const doneKey = (timeZone: string) => ({ pk: clockPartition(timeZone), sk: 'DONE' });

  return {
    /** The time zones in which somebody wakes: one small query a zone, whatever the number of organizations. */
    zones: async (): Promise<string[]> => {
      const zones: string[] = [];
      for (let after = ' '; ; ) {
        const { found } = await query('lookupSk > :after', { ':after': after }, { Limit: 1 });
        const [first] = found;
        if (first === undefined) return zones;
        zones.push(first.timeZone);
        after = behind(first.timeZone);
      }
    },

    /** The organizations that wake in a time zone, page by page. */
    organizationsIn: async function* (timeZone: string): AsyncGenerator<string[]> {
      let from: Record<string, unknown> | undefined;
      do {
        const { found, next } = await query(
          'begins_with(lookupSk, :zone)',
          { ':zone': sortOf(timeZone, '') },
          from === undefined ? {} : { ExclusiveStartKey: from },
        );
        yield found.map(({ organizationId }) => organizationId);
        from = next;
      } while (from !== undefined);
    },

    /** The last day that was begun in a time zone; null before the first. */
    lastDay: async (timeZone: string): Promise<Day | null> =>
      (await getItem(database, 'directory', doneKey(timeZone), doneKind))?.day ?? null,

    noteDay: async (timeZone: string, day: Day): Promise<void> => {
      await database.documents.send(
        new PutCommand({
          TableName: database.tables.directory,
          Item: doneKind.toItem(doneKey(timeZone), { timeZone, day }),
        }),
      );
    },
  };
};
