import { audiences } from '@portolan/domain/feedback/form';
import type { ClinicFeedback } from '@portolan/domain/feedback/form-offer';
import { idSchema, organizationIdSchema } from '@portolan/domain/ids';
import { type Month, monthSchema } from '@portolan/domain/months';
import * as z from 'zod/mini';
import type { Database } from '../clients.ts';
import { type ItemKind, itemKind } from '../items.ts';
import { type Key, partitionOf } from '../keys.ts';
import { getItem, type Page, type PageRequest, queryPage } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import type { Write } from '../writing.ts';
import { type PackedTallies, packedTalliesSchema, packTallies, unpackTallies } from './packed-tallies.ts';

type ByAudience = ClinicFeedback['audiences'];

const storedKind = itemKind(
  'Feedback of a clinic',
  z.lazy(() =>
    z.strictObject({
      clinicId: organizationIdSchema,
      month: monthSchema,
      audiences: packedTalliesSchema,
      offers: z.record(idSchema('form'), packedTalliesSchema),
      version: z.int(),
    }),
  ),
);

const packed = (of: ByAudience): PackedTallies =>
  packTallies(
    audiences.flatMap((audience) => {
      const tally = of[audience];
      return tally === undefined ? [] : [[audience, tally] as const];
    }),
  );
const unpacked = (of: PackedTallies): ByAudience => {
  const tallies = new Map(unpackTallies(of));
  const found: ByAudience = {};
  for (const audience of audiences) {
    const tally = tallies.get(audience);
    if (tally !== undefined) found[audience] = tally;
  }
  return found;
};

const clinicFeedbackKind: ItemKind<ClinicFeedback> = {
  toItem: (key, feedback, extra) =>
    storedKind.toItem(
      key,
      {
        ...feedback,
        audiences: packed(feedback.audiences),
        offers: Object.fromEntries(Object.entries(feedback.offers).map(([id, of]) => [id, packed(of)])),
      },
      extra,
    ),
  fromItem: (item) => {
    const stored = storedKind.fromItem(item);
    return {
      ...stored,
      audiences: unpacked(stored.audiences),
      offers: Object.fromEntries(Object.entries(stored.offers).map(([id, of]) => [id, unpacked(of)])),
    };
  },
};

/** Aggregates that the clinics of a foundation's programs share, by month and clinic; written by the feedback worker. */
export const openClinicFeedback = (database: Database, organizationId: string) => {
  const pkOf = (programId: string) => partitionOf(organizationId, collections.clinicFeedback(programId));
  const keyOf = (programId: string, month: Month, clinicId: string): Key => ({
    pk: pkOf(programId),
    sk: `${month}#${clinicId}`,
  });
  return {
    find: (programId: string, month: Month, clinicId: string): Promise<ClinicFeedback | null> =>
      getItem(database, 'tenant', keyOf(programId, month, clinicId), clinicFeedbackKind),

    /** From the first to the last month, both included, by month and clinic; the last second may be missing. Throws `InvalidCursor`. */
    between: (programId: string, from: Month, to: Month, page: PageRequest): Promise<Page<ClinicFeedback>> =>
      queryPage(
        database,
        { table: 'tenant', pk: pkOf(programId), between: [from, `${to}#~`], mayLag: true },
        page,
        clinicFeedbackKind,
      ),

    /** Expects the version before the feedback's own. */
    put: <R extends string>(programId: string, feedback: ClinicFeedback, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: clinicFeedbackKind.toItem(keyOf(programId, feedback.month, feedback.clinicId), feedback),
      expected: feedback.version === 1 ? 'absent' : { version: feedback.version - 1 },
      refusal,
    }),

    remove: <R extends string>(
      programId: string,
      { month, clinicId, version }: Pick<ClinicFeedback, 'month' | 'clinicId' | 'version'>,
      refusal: R,
    ): Write<R> => ({
      kind: 'delete',
      table: 'tenant',
      key: keyOf(programId, month, clinicId),
      expected: { version },
      refusal,
    }),
  };
};
