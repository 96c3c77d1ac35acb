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

/** Clinics that one person may wait for at a time. */
export const openJoinRequests = 10;

/** Whether somebody may ask this clinic too, given what they have asked so far. Asking the same one again is no more. */
export const mayAsk = (
  requests: readonly Pick<JoinRequest, 'organizationId' | 'status'>[],
  organizationId: string,
): boolean =>
  requests.filter((request) => request.status === 'pending' && request.organizationId !== organizationId)
    .length < openJoinRequests;
