import { daySchema } from '@portolan/domain/days';
import { organizationIdSchema } from '@portolan/domain/ids';
import { granteeSchema } from '@portolan/domain/programs/grantee';
import { milestoneNameSchema } from '@portolan/domain/programs/milestone-name';
import { reviewSchema } from '@portolan/domain/programs/review';
import { decisionSchema, reviewChangesSchema } from '@portolan/domain/programs/reviewing';
import { submissionSchema, submittedElementSchema } from '@portolan/domain/programs/submission';
import { instantSchema } from '@portolan/domain/time-zones';
import { workPlanTemplateSchema } from '@portolan/domain/work-plans/template';
import * as z from 'zod/mini';
import { exampleIds } from './examples.ts';
import { pageOf, pageQuerySchema } from './parameters.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, programId, clinicId, submissionId, elementId } = exampleIds;
const common = { resource: 'reviews', query: null, bodyLimit: ordinaryBodyLimit } as const;
const readers = {
  kind: 'member',
  of: 'foundation',
  roles: ['owner', 'officer', 'coach', 'viewer'],
} as const;
const writers = { kind: 'member', of: 'foundation', roles: ['owner', 'officer'] } as const;
const program = '/organizations/{organizationId}/programs/{programId}';
const clinic = `${program}/clinics/{clinicId}` as const;
const one = `${clinic}/submissions/{submissionId}` as const;
const params = { organizationId, programId, clinicId, submissionId };

/** One time a milestone was handed in, without what was handed in. */
const attemptSchema = z.lazy(() =>
  z.object({
    id: z.string(),
    milestone: milestoneNameSchema,
    attempt: z.int(),
    submittedAt: instantSchema,
    reopenedAt: z.nullable(instantSchema),
    decision: z.enum(['open', 'accepted', 'changes-asked']),
  }),
);

/** Where one clinic stands: all that its milestones' statuses follow from. */
export const milestoneRowSchema = z.lazy(() =>
  z.object({
    clinicId: organizationIdSchema,
    name: z.string(),
    place: z.string(),
    status: z.enum(['active', 'left']),
    attempts: z.array(attemptSchema),
    /** The clinic's own dates and nudges; its version is the one to build on. */
    grantee: granteeSchema,
  }),
);
export type MilestoneRow = z.infer<typeof milestoneRowSchema>;

/** A submission with its review as far as it is; version 0 where nobody has begun. */
export const reviewedSchema = z.lazy(() => z.object({ submission: submissionSchema, review: reviewSchema }));
export type Reviewed = z.infer<typeof reviewedSchema>;

/** The same with the clinic's name. */
export const reviewedOfClinicSchema = z.lazy(() =>
  z.object({ clinicName: z.string(), submission: submissionSchema, review: reviewSchema }),
);
export type ReviewedOfClinic = z.infer<typeof reviewedOfClinicSchema>;

export const listMilestoneRows = defineRoute({
  ...common,
  id: 'listMilestoneRows',
  method: 'GET',
  path: `${program}/milestones`,
  summary: 'Where each clinic of a program stands at its milestones; a coach gets those assigned to them',
  access: readers,
  precondition: 'none',
  query: pageQuerySchema,
  body: null,
  reply: { status: 200, body: z.lazy(() => pageOf(milestoneRowSchema)), etag: false },
  errors: ['invalid-cursor'],
  example: { params: { organizationId, programId } },
});

export const nudgeLate = defineRoute({
  ...common,
  id: 'nudgeLate',
  method: 'POST',
  path: `${program}/nudges`,
  summary:
    'Has every clinic that is late for a milestone written to, once a day at most; answers how many will be',
  access: writers,
  precondition: 'idempotency-key',
  body: z.lazy(() => z.strictObject({ milestone: milestoneNameSchema })),
  reply: { status: 201, body: z.lazy(() => z.object({ nudged: z.int(), already: z.int() })), etag: false },
  errors: ['program-closed', 'write-contention'],
  example: { params: { organizationId, programId }, body: { milestone: 'startUp' } },
});

export const setDueDay = defineRoute({
  ...common,
  id: 'setDueDay',
  method: 'PUT',
  path: `${clinic}/milestones/{milestone}/due-day`,
  summary: "Gives one clinic a due date of its own; null gives it the program's again",
  access: writers,
  precondition: 'if-match',
  body: z.lazy(() => z.strictObject({ dueDay: z.nullable(daySchema) })),
  reply: { status: 200, body: granteeSchema, etag: true },
  errors: [
    'stale-version',
    'program-closed',
    'milestone-accepted',
    'due-day-outside-program',
    'milestones-out-of-order',
  ],
  example: {
    params: { organizationId, programId, clinicId, milestone: 'startUp' },
    body: { dueDay: '2026-11-15' },
  },
});

export const listSubmissions = defineRoute({
  ...common,
  id: 'listSubmissions',
  method: 'GET',
  path: `${clinic}/submissions`,
  summary: 'All that a clinic handed in, newest first, each with its review',
  access: readers,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: z.lazy(() => z.object({ items: z.array(reviewedSchema) })), etag: false },
  errors: [],
  example: { params: { organizationId, programId, clinicId } },
});

export const listSubmittedElements = defineRoute({
  ...common,
  id: 'listSubmittedElements',
  method: 'GET',
  path: `${one}/elements`,
  summary: 'The elements of a plan as they were handed in, in the order of the template',
  access: readers,
  precondition: 'none',
  body: null,
  reply: {
    status: 200,
    body: z.lazy(() => z.object({ items: z.array(submittedElementSchema) })),
    etag: false,
  },
  errors: [],
  example: { params },
});

export const getSubmittedTemplate = defineRoute({
  ...common,
  id: 'getSubmittedTemplate',
  method: 'GET',
  path: `${one}/template`,
  summary: 'The template version in which a plan was handed in',
  access: readers,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: workPlanTemplateSchema, etag: false },
  errors: [],
  example: { params },
});

export const getReview = defineRoute({
  ...common,
  id: 'getReview',
  method: 'GET',
  path: `${one}/review`,
  summary: 'A submission with its review; version 0 when nobody has begun',
  access: readers,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: reviewedOfClinicSchema, etag: true },
  errors: [],
  example: { params },
});

const locks = ['stale-version', 'submission-reopened', 'review-decided', 'milestone-accepted'] as const;

export const changeReview = defineRoute({
  ...common,
  id: 'changeReview',
  method: 'PATCH',
  path: `${one}/review`,
  summary: 'Accepts elements or asks for changes; null takes back what was said of one',
  access: writers,
  precondition: 'if-match',
  body: reviewChangesSchema,
  bodyLimit: 512 * 1024,
  reply: { status: 200, body: reviewSchema, etag: true },
  errors: [...locks, 'unknown-element'],
  example: {
    params,
    body: { elements: { [elementId]: { decision: 'changes-asked', note: 'Name a figure to reach.' } } },
  },
});

export const decideReview = defineRoute({
  ...common,
  id: 'decideReview',
  method: 'POST',
  path: `${one}/review/decision`,
  summary: 'Accepts a submission whose elements are all accepted, or sends it back for changes',
  access: writers,
  precondition: 'if-match',
  body: z.lazy(() => z.strictObject({ decision: decisionSchema })),
  reply: { status: 200, body: reviewSchema, etag: true },
  errors: [
    ...locks,
    'program-closed',
    'not-taking-part',
    'elements-not-accepted',
    'no-changes-asked',
    'review-note-missing',
  ],
  example: { params, body: { decision: 'changes-asked' } },
});

export const reviewRoutes = {
  listMilestoneRows,
  nudgeLate,
  setDueDay,
  listSubmissions,
  listSubmittedElements,
  getSubmittedTemplate,
  getReview,
  changeReview,
  decideReview,
} as const;
