import { instantSchema } from '@portolan/domain/time-zones';
import * as z from 'zod/mini';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { mailSenderPartition } from '../keys.ts';
import { getItem } from '../reading.ts';
import { expectedBefore, writeOne } from '../writing.ts';

const leaseSchema = z.lazy(() =>
  z.strictObject({
    /** A random word of who holds it; empty where nobody does. */
    holder: z.string(),
    until: instantSchema,
    /** Before this instant nobody calls the mail service: whoever held it last has used up the rate until then. */
    pacedUntil: instantSchema,
    /** Hands in a row whose last call nobody answered. */
    silences: z._default(z.int(), 0),
    /** Before this instant nobody takes it. */
    restsUntil: z._default(instantSchema, '1970-01-01T00:00:00.000Z'),
    version: z.int(),
  }),
);
export type Lease = z.infer<typeof leaseSchema>;

const leaseKind = itemKind('Lease of the sender', leaseSchema);

/** That one sender works at a time, for all clinics (decision 0028). */
export const openSenderLease = (database: Database) => {
  const key = { pk: mailSenderPartition, sk: 'LEASE' };
  const write = async (lease: Lease): Promise<Lease | null> => {
    const answer = await writeOne(database, {
      kind: 'put',
      table: 'directory',
      item: leaseKind.toItem(key, lease),
      expected: expectedBefore(lease),
      refusal: 'taken',
    });
    return answer.ok ? lease : null;
  };
  return {
    /** Null while somebody else holds it, and while all rest. */
    take: async (holder: string, now: Date, until: Date): Promise<Lease | null> => {
      const before = await getItem(database, 'directory', key, leaseKind);
      const at = now.toISOString();
      const isFree = before === null || before.holder === '' || before.until <= at;
      if (!isFree || (before !== null && before.restsUntil > at)) return null;
      return write({
        holder,
        until: until.toISOString(),
        pacedUntil: before?.pacedUntil ?? at,
        silences: before?.silences ?? 0,
        restsUntil: at,
        version: (before?.version ?? 0) + 1,
      });
    },

    /** Null where it ran out and somebody else took it. */
    renew: (lease: Lease, until: Date): Promise<Lease | null> =>
      write({ ...lease, until: until.toISOString(), version: lease.version + 1 }),

    /** One that was taken by somebody else stays theirs. */
    release: async (
      lease: Lease,
      left: Pick<Lease, 'pacedUntil' | 'silences' | 'restsUntil'>,
    ): Promise<void> => {
      await write({ ...lease, ...left, holder: '', version: lease.version + 1 });
    },
  };
};
