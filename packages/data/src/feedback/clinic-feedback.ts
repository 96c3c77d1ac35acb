import { audiences } from '@portolan/domain/feedback/form';
import type { ClinicFeedback } from '@portolan/domain/feedback/form-offer';
import { idSchema, organizationIdSchema } from '@portolan/domain/ids';
import { monthSchema } from '@portolan/domain/months';
import * as z from 'zod/mini';
import type { Database } from '../clients.ts';
import { type ItemKind, itemKind } from '../items.ts';
import { partitionOf } from '../keys.ts';
import { collections } from '../sharing/collections.ts';
import { openSharedMonths } from '../sharing/shared-months.ts';
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
export const openClinicFeedback = (database: Database, organizationId: string) =>
  openSharedMonths(
    database,
    (programId) => partitionOf(organizationId, collections.clinicFeedback(programId)),
    clinicFeedbackKind,
  );
