import { workPlanIdSchema } from '@portolan/domain/ids';
import { reviewSchema } from '@portolan/domain/programs/review';
import { submissionSchema, submittedElementSchema } from '@portolan/domain/programs/submission';
import { workPlanTemplateSchema } from '@portolan/domain/work-plans/template';
import * as z from 'zod/mini';
import { exampleIds } from './examples.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, programId, submissionId, planId } = exampleIds;
const common = { resource: 'submissions', query: null, bodyLimit: ordinaryBodyLimit } as const;
const readers = {
  kind: 'member',
  of: 'clinic',
  roles: ['owner', 'editor', 'contributor', 'viewer'],
} as const;
const writers = { kind: 'member', of: 'clinic', roles: ['owner', 'editor'] } as const;
const program = '/organizations/{organizationId}/joined-programs/{programId}';
const one = `${program}/submissions/{submissionId}` as const;

/** A submission with the foundation's answer; a clinic gets the answer once it is decided. */
export const handedInSchema = z.lazy(() =>
  z.object({ submission: submissionSchema, review: z.nullable(reviewSchema) }),
);
export type HandedIn = z.infer<typeof handedInSchema>;
export const handedInListSchema = z.lazy(() => z.object({ items: z.array(handedInSchema) }));
export const submittedElementsSchema = z.lazy(() => z.object({ items: z.array(submittedElementSchema) }));

export const listOwnSubmissions = defineRoute({
  ...common,
  id: 'listOwnSubmissions',
  method: 'GET',
  path: `${program}/submissions`,
  summary: 'All that the clinic handed in for a program, newest first, with the decided reviews',
  access: readers,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: handedInListSchema, etag: false },
  errors: [],
  example: { params: { organizationId, programId } },
});

export const submitPlan = defineRoute({
  ...common,
  id: 'submitPlan',
  method: 'POST',
  path: `${program}/milestones/{milestone}/submissions`,
  summary:
    'Hands the shared plan in for a milestone, as it is now; `violations` name what is missing, element by element',
  access: writers,
  precondition: 'idempotency-key',
  // Which plan the caller saw: another one may be shared meanwhile.
  body: z.lazy(() => z.strictObject({ planId: workPlanIdSchema })),
  reply: { status: 201, body: submissionSchema, etag: true },
  errors: [
    'not-taking-part',
    'no-shared-plan',
    'plan-incomplete',
    'already-submitted',
    'milestone-accepted',
    'too-many-attempts',
    'write-contention',
  ],
  example: { params: { organizationId, programId, milestone: 'startUp' }, body: { planId } },
});

export const getOwnSubmission = defineRoute({
  ...common,
  id: 'getOwnSubmission',
  method: 'GET',
  path: one,
  summary: 'One submission of the clinic; the entity tag is its own',
  access: readers,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: handedInSchema, etag: true },
  errors: [],
  example: { params: { organizationId, programId, submissionId } },
});

export const listOwnSubmittedElements = defineRoute({
  ...common,
  id: 'listOwnSubmittedElements',
  method: 'GET',
  path: `${one}/elements`,
  summary: 'The elements as they were handed in, in the order of the template',
  access: readers,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: submittedElementsSchema, etag: false },
  errors: [],
  example: { params: { organizationId, programId, submissionId } },
});

export const getOwnSubmittedTemplate = defineRoute({
  ...common,
  id: 'getOwnSubmittedTemplate',
  method: 'GET',
  path: `${one}/template`,
  summary: 'The template version in which the plan was handed in',
  access: readers,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: workPlanTemplateSchema, etag: false },
  errors: [],
  example: { params: { organizationId, programId, submissionId } },
});

export const reopenSubmission = defineRoute({
  ...common,
  id: 'reopenSubmission',
  method: 'POST',
  path: `${one}/reopening`,
  summary: 'Opens a submission again so that another can be handed in; one that was accepted stays',
  access: writers,
  precondition: 'if-match',
  body: null,
  reply: { status: 200, body: submissionSchema, etag: true },
  errors: ['stale-version', 'not-taking-part', 'milestone-accepted'],
  example: { params: { organizationId, programId, submissionId } },
});

export const submissionRoutes = {
  listOwnSubmissions,
  submitPlan,
  getOwnSubmission,
  listOwnSubmittedElements,
  getOwnSubmittedTemplate,
  reopenSubmission,
} as const;
