import { planMoveSchema } from '@portolan/domain/work-plans/move-plan';
import { templateReferenceSchema, workPlanSchema } from '@portolan/domain/work-plans/work-plan';
import * as z from 'zod/mini';
import { exampleIds } from './examples.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, planId, templateId } = exampleIds;
const common = { resource: 'plan-moves', query: null, bodyLimit: ordinaryBodyLimit } as const;
const readers = {
  kind: 'member',
  of: 'clinic',
  roles: ['owner', 'editor', 'contributor', 'viewer'],
} as const;
const writers = { kind: 'member', of: 'clinic', roles: ['owner', 'editor'] } as const;

export const getPlanMove = defineRoute({
  ...common,
  id: 'getPlanMove',
  method: 'GET',
  path: '/organizations/{organizationId}/work-plans/{planId}/template-move',
  summary: 'The template versions that the plan’s programs offer it, each with what moving there would mean',
  access: readers,
  precondition: 'none',
  body: null,
  reply: {
    status: 200,
    body: z.lazy(() =>
      z.object({ offers: z.array(z.object({ programName: z.string(), move: planMoveSchema })) }),
    ),
    etag: false,
  },
  errors: [],
  example: { params: { organizationId, planId } },
});

export const movePlan = defineRoute({
  ...common,
  id: 'movePlan',
  method: 'POST',
  path: '/organizations/{organizationId}/work-plans/{planId}/template-move',
  summary: 'Moves the plan to a template version it is offered; every answer is kept',
  access: writers,
  precondition: 'if-match',
  body: z.lazy(() => z.strictObject({ template: templateReferenceSchema })),
  reply: { status: 200, body: workPlanSchema, etag: true },
  errors: ['stale-version', 'template-not-offered', 'template-too-large'],
  example: {
    params: { organizationId, planId },
    body: { template: { id: templateId, version: 2 } },
  },
});

export const planMoveRoutes = { getPlanMove, movePlan } as const;
