import { createHash } from 'node:crypto';
import { type Sequence, sequenceSchema } from '@portolan/domain/campaigns/campaign';
import type { DueStep } from '@portolan/domain/campaigns/sequence-steps';
import { addDays, type Day } from '@portolan/domain/days';
import { idAt } from '@portolan/domain/ids';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { partitionOf } from '../keys.ts';
import { getItem, queryAll } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import type { Expectation, Write } from '../writing.ts';

const sequenceKind = itemKind('Sequence', sequenceSchema);

/** The id of the campaign that a step of a day is: always the same, so that a day that is made twice is made once. */
export const stepCampaignId = (
  sequenceId: string,
  { number, day }: Pick<DueStep, 'number' | 'day'>,
): string =>
  idAt(
    'campaign',
    new Date(`${day}T00:00:00.000Z`),
    createHash('sha256').update(`${sequenceId} ${number} ${day}`).digest(),
  );

/** The ids of a step's campaigns in so many days, through `last`; most of them nothing came of. */
export const stepCampaignIds = (sequenceId: string, number: number, last: Day, days: number): string[] =>
  Array.from({ length: days }, (_, index) =>
    stepCampaignId(sequenceId, { number, day: addDays(last, -index) }),
  );

/** Mails that follow from something that happened; few, and all read at once. */
export const openSequences = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.sequences);
  return {
    find: (sequenceId: string): Promise<Sequence | null> =>
      getItem(database, 'tenant', { pk, sk: sequenceId }, sequenceKind),

    /** In the order in which they were made. */
    all: (): Promise<Sequence[]> => queryAll(database, { table: 'tenant', pk }, sequenceKind),

    put: <R extends string>(sequence: Sequence, expected: Expectation, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: sequenceKind.toItem({ pk, sk: sequence.id }, sequence),
      expected,
      refusal,
    }),

    remove: <R extends string>({ id, version }: Sequence, refusal: R): Write<R> => ({
      kind: 'delete',
      table: 'tenant',
      key: { pk, sk: id },
      expected: { version },
      refusal,
    }),
  };
};
