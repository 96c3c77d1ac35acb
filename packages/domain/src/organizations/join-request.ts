import * as z from 'zod/mini';
import { organizationIdSchema, personIdSchema } from '../ids.ts';
import { instantSchema } from '../time-zones.ts';

/** Somebody who found their clinic already here and asks to be let in, instead of making a twin (ORG-1). */
export const joinRequestSchema = z.lazy(() =>
  z.strictObject({
    organizationId: organizationIdSchema,
    personId: personIdSchema,
    at: instantSchema,
    status: z.enum(['pending', 'declined']),
    version: z.int(),
  }),
);
export type JoinRequest = z.infer<typeof joinRequestSchema>;
