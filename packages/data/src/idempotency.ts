import * as z from 'zod/mini';
import type { Database } from './clients.ts';
import { itemKind } from './items.ts';
import { partitionOf } from './keys.ts';
import { getItem } from './reading.ts';
import type { Write } from './writing.ts';

/** The answer to a creation, kept so that the same request gets it again. */
const answeredSchema = z.lazy(() =>
  z.strictObject({
    requestHash: z.string(),
    body: z.unknown(),
    version: z.nullable(z.int()),
  }),
);
export type AnsweredRequest = z.infer<typeof answeredSchema>;

const answeredKind = itemKind('Answered request', answeredSchema);

/** How long a repeated request still gets its first answer: days. */
const rememberedDays = 2;

/** The organization's memory of creations, by hashed idempotency key. */
export const openAnsweredRequests = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, 'ANSWERED-REQUESTS');
  return {
    find: (keyHash: string, now: Date): Promise<AnsweredRequest | null> =>
      getItem(database, 'tenant', { pk, sk: keyHash }, answeredKind, now),

    put: (keyHash: string, answered: AnsweredRequest, now: Date): Write<'already-answered'> => ({
      kind: 'put',
      table: 'tenant',
      item: answeredKind.toItem({ pk, sk: keyHash }, answered, {
        expiresAt: Math.ceil(now.getTime() / 1000) + rememberedDays * 86_400,
      }),
      expected: { absentOrExpiredBy: now },
      refusal: 'already-answered',
    }),
  };
};
