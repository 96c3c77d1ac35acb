import * as z from 'zod/mini';

/** Every expected failure of the API: its stable code and its HTTP status (RFC 9110). */
export const problemStatuses = {
  'malformed-json': 400,
  'invalid-request': 400,
  'invalid-cursor': 400,
  'idempotency-key-required': 400,
  unauthenticated: 401,
  'email-not-verified': 403,
  'wrong-role': 403,
  'clinic-only': 403,
  'foundation-only': 403,
  'not-your-activity': 403,
  'not-your-comment': 403,
  'not-your-barrier': 403,
  'sharing-not-yours': 403,
  'invitation-for-another-address': 403,
  /** Said by the API to who goes around the public edge. */
  'not-through-the-edge': 403,
  /** Heard from the edge itself, which let a request no further. */
  'stopped-at-the-edge': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'already-member': 409,
  'idempotency-key-reused': 409,
  'last-owner': 409,
  'write-contention': 409,
  'invitation-pending': 409,
  'invitation-used': 409,
  'already-joined': 409,
  'already-taking-part': 409,
  'consent-ended': 409,
  'activity-id-taken': 409,
  'plan-not-shared': 409,
  'program-closed': 409,
  'already-submitted': 409,
  'milestone-accepted': 409,
  'submission-reopened': 409,
  'review-decided': 409,
  'not-taking-part': 409,
  'no-shared-plan': 409,
  'nothing-to-publish': 409,
  'template-not-offered': 409,
  'invitation-expired': 410,
  'invitation-revoked': 410,
  'invitation-declined': 410,
  conflict: 412,
  'stale-version': 412,
  'body-too-large': 413,
  'unsupported-media-type': 415,
  'role-not-of-kind': 422,
  'agreement-required': 422,
  'terms-outdated': 422,
  'targets-exceed-patients': 422,
  'unknown-prompt': 422,
  'invalid-answer': 422,
  'unknown-activity': 422,
  'unknown-member': 422,
  'unknown-mention': 422,
  'too-many-activities': 422,
  'too-many-invitations': 422,
  'program-full': 422,
  'list-without-clinics': 422,
  'list-too-long': 422,
  'too-many-join-requests': 422,
  'too-many-letters': 422,
  'too-many-organizations': 422,
  'element-too-large': 422,
  'period-reversed': 422,
  'period-too-long': 422,
  'milestone-outside-period': 422,
  'milestones-out-of-order': 422,
  'award-repeated': 422,
  'unknown-award': 422,
  'not-a-coach': 422,
  'plan-incomplete': 422,
  'too-many-attempts': 422,
  'unknown-element': 422,
  'elements-not-accepted': 422,
  'no-changes-asked': 422,
  'review-note-missing': 422,
  'unknown-template': 422,
  'template-unfinished': 422,
  'template-too-large': 422,
  'template-id-repeated': 422,
  'too-many-versions': 422,
  'element-retired': 422,
  'if-match-required': 428,
  'too-many-requests': 429,
  'internal-error': 500,
  unavailable: 503,
} as const;

export type ProblemCode = keyof typeof problemStatuses;
const codes = Object.keys(problemStatuses).filter((code): code is ProblemCode => code in problemStatuses);
export const problemCodeSchema = z.lazy(() => z.enum(codes));

const conflictSchema = z.lazy(() =>
  z.object({
    path: z.string(),
    yours: z.unknown(),
    theirs: z.unknown(),
    by: z.string(),
    at: z.string(),
  }),
);

/** RFC 9457 problem details. `code` is stable; `title` is for engineers, the interface has its own words. */
export const problemSchema = z.lazy(() =>
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: problemCodeSchema,
    /** Names the request in the log. */
    correlationId: z.string(),
    /** Which parts of the request are wrong, by JSON pointer. */
    violations: z.optional(z.array(z.object({ pointer: z.string(), message: z.string() }))),
    /** The fields that two people changed, on 412 `conflict`. */
    conflicts: z.optional(z.array(conflictSchema)),
    /** The version to answer a conflict against. */
    currentVersion: z.optional(z.int()),
  }),
);
export type Problem = z.infer<typeof problemSchema>;
