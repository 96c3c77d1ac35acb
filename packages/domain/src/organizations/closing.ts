import * as z from 'zod/mini';
import { organizationIdSchema, personIdSchema, programIdSchema } from '../ids.ts';
import { fail, type Result, succeed } from '../result.ts';
import { instantSchema } from '../time-zones.ts';

/** Days between the wish to close an organization and its erasure. */
export const graceDays = 30;
const day = 86_400_000;

/** An organization that is to be erased (ORG-8). There is none of an organization that goes on. */
export const closingSchema = z.lazy(() =>
  z.strictObject({
    requestedBy: personIdSchema,
    requestedAt: instantSchema,
    erasesAt: instantSchema,
    /** True once erasing has begun: there is no way back. */
    begun: z.boolean(),
    version: z.int(),
  }),
);
export type Closing = z.infer<typeof closingSchema>;

/** How far the erasure of a large organization is: it stops in time and goes on with the next message. */
export const erasureProgressSchema = z.lazy(() =>
  z.strictObject({
    /** Whose sharing was ended last, clinics in the order of their ids under programs in the order of theirs. */
    after: z.nullable(z.strictObject({ programId: programIdSchema, clinicId: organizationIdSchema })),
    isSharingOver: z.boolean(),
    /** The key of the partition of its own that is being emptied; those before it are empty. */
    emptying: z.nullable(z.string()),
    version: z.int(),
  }),
);
export type ErasureProgress = z.infer<typeof erasureProgressSchema>;

type Asked = { readonly name: string; readonly typed: string; readonly by: string; readonly now: Date };

/** What people see of a name, so that a second blank or another case is no obstacle. */
const plain = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

/** Begins the grace period, for who has typed the organization's name. */
export const requestClosing = (
  before: Closing | null,
  { name, typed, by, now }: Asked,
): Result<Closing, { readonly code: 'closing-requested' | 'name-differs' }> => {
  if (before !== null) return fail({ code: 'closing-requested' });
  if (plain(name) !== plain(typed)) return fail({ code: 'name-differs' });
  return succeed({
    requestedBy: by,
    requestedAt: now.toISOString(),
    erasesAt: new Date(now.getTime() + graceDays * day).toISOString(),
    begun: false,
    version: 1,
  });
};

/** Whether erasing may begin, or go on. */
export const isDue = ({ begun, erasesAt }: Closing, now: Date): boolean =>
  begun || Date.parse(erasesAt) <= now.getTime();

/** In the audit log of what was erased, this stands for every person. */
export const erasedPerson = '00000000-0000-0000-0000-000000000000';

/** Years for which the log of what was erased is kept, without people or contents. */
const logKeptYears = 6;

/** The second since 1970 at which the log of an organization that is erased now goes too. */
export const logExpiry = (now: Date): number =>
  Math.floor(Date.UTC(now.getUTCFullYear() + logKeptYears, now.getUTCMonth(), now.getUTCDate()) / 1000);
