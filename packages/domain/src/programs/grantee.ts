import * as z from 'zod/mini';
import { daySchema } from '../days.ts';
import { idSchema, organizationIdSchema, personIdSchema, programIdSchema } from '../ids.ts';
import { instantSchema } from '../time-zones.ts';

export const mostCoaches = 20;

const byMilestone = <Value extends z.ZodMiniType>(value: Value) =>
  z.strictObject({
    startUp: z.nullable(value),
    midProject: z.nullable(value),
    final: z.nullable(value),
  });

/** When a clinic was last nudged about each milestone. */
export const nudgesSchema = z.lazy(() => byMilestone(instantSchema));

/** What the foundation decides about one clinic of a program: its award, its coaches, dates of its own, and nudges. */
export const granteeSchema = z.lazy(() =>
  z.strictObject({
    programId: programIdSchema,
    clinicId: organizationIdSchema,
    awardId: z.nullable(idSchema('award')),
    coaches: z.array(personIdSchema).check(z.maxLength(mostCoaches)),
    /** The clinic's own due days, where they differ from the program's. */
    dueDays: byMilestone(daySchema),
    nudgedAt: nudgesSchema,
    version: z.int(),
  }),
);
export type Grantee = z.infer<typeof granteeSchema>;

const none = { startUp: null, midProject: null, final: null } as const;

/** A clinic about which nothing was decided yet; it is not stored. */
export const undecidedGrantee = (programId: string, clinicId: string): Grantee => ({
  programId,
  clinicId,
  awardId: null,
  coaches: [],
  dueDays: { ...none },
  nudgedAt: { ...none },
  version: 0,
});
