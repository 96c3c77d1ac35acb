import * as z from 'zod/mini';
import {
  organizationIdSchema,
  participationInvitationIdSchema,
  personIdSchema,
  programIdSchema,
  workPlanIdSchema,
} from '../ids.ts';
import { type Actor, actorSchema } from '../people/actor.ts';
import { fail, type Result, succeed } from '../result.ts';
import { instantSchema } from '../time-zones.ts';
import { grantPeriodSchema } from './program.ts';

/** The wording a clinic agrees to; raise it when what is shared changes. */
export const consentWording = '2026-11.3';

export const consentEndSchema = z.enum(['left', 'program-closed', 'clinic-closed']);
export type ConsentEnd = z.infer<typeof consentEndSchema>;

/**
 * A clinic's consent to share with one foundation for one program (PRG-2), kept in the clinic's own partition. Everything
 * that is copied between the two follows this record. Each time it is given or ended its version rises.
 */
export const consentSchema = z.lazy(() =>
  z.strictObject({
    programId: programIdSchema,
    foundationId: organizationIdSchema,
    /** What the clinic was shown when it agreed. */
    foundationName: z.string(),
    programName: z.string(),
    grantPeriod: grantPeriodSchema,
    wording: z.string(),
    invitationId: participationInvitationIdSchema,
    /** The plan whose states are shared; null until the clinic has one for the grant year. */
    planId: z.nullable(workPlanIdSchema),
    status: z.enum(['active', 'ended']),
    givenBy: personIdSchema,
    givenAt: instantSchema,
    ended: z.nullable(z.strictObject({ by: actorSchema, at: instantSchema, why: consentEndSchema })),
    version: z.int(),
  }),
);
export type Consent = z.infer<typeof consentSchema>;

export type ConsentTerms = Pick<
  Consent,
  'programId' | 'foundationId' | 'foundationName' | 'programName' | 'grantPeriod' | 'invitationId' | 'planId'
>;

/** Gives consent, the first time or again after it ended; `already-joined` while it holds. */
export const giveConsent = (
  before: Consent | null,
  terms: ConsentTerms,
  by: string,
  now: Date,
): Result<Consent, { readonly code: 'already-joined' }> =>
  before?.status === 'active'
    ? fail({ code: 'already-joined' })
    : succeed({
        ...terms,
        wording: consentWording,
        status: 'active',
        givenBy: by,
        givenAt: now.toISOString(),
        ended: null,
        version: (before?.version ?? 0) + 1,
      });

/** Ends a consent; one that has ended stays as it is. */
export const endConsent = (consent: Consent, by: Actor, why: ConsentEnd, now: Date): Consent =>
  consent.status === 'ended'
    ? consent
    : {
        ...consent,
        status: 'ended',
        ended: { by, at: now.toISOString(), why },
        version: consent.version + 1,
      };

/** Names the plan to share, or none; the consent must be active. The same plan changes nothing. */
export const sharePlan = (
  consent: Consent,
  planId: string | null,
): Result<Consent, { readonly code: 'consent-ended' }> => {
  if (consent.status === 'ended') return fail({ code: 'consent-ended' });
  return succeed(consent.planId === planId ? consent : { ...consent, planId, version: consent.version + 1 });
};
