import { changeIdSchema, programIdSchema, workPlanIdSchema } from '@portolan/domain/ids';
import { monthSchema } from '@portolan/domain/months';
import { elementSchema } from '@portolan/domain/work-plans/element';
import { elementChangeSchema } from '@portolan/domain/work-plans/element-change';
import { historyEntrySchema } from '@portolan/domain/work-plans/element-history';
import { workPlanTemplateSchema } from '@portolan/domain/work-plans/template';
import { planNameSchema, workPlanSchema } from '@portolan/domain/work-plans/work-plan';
import * as z from 'zod/mini';
import { exampleIds } from './examples.ts';
import { pageOf, pageQuerySchema } from './parameters.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, planId, elementId, activityId, changeId } = exampleIds;
const common = { resource: 'work-plans', query: null, bodyLimit: ordinaryBodyLimit } as const;
const readers = {
  kind: 'member',
  of: 'clinic',
  roles: ['owner', 'editor', 'contributor', 'viewer'],
} as const;
const writers = { kind: 'member', of: 'clinic', roles: ['owner', 'editor'] } as const;
const name = planNameSchema;

export const listWorkPlans = defineRoute({
  ...common,
  id: 'listWorkPlans',
  method: 'GET',
  path: '/organizations/{organizationId}/work-plans',
  summary: "The clinic's work plans, newest first",
  access: readers,
  precondition: 'none',
  query: pageQuerySchema,
  body: null,
  reply: { status: 200, body: z.lazy(() => pageOf(workPlanSchema)), etag: false },
  errors: ['invalid-cursor'],
  example: { params: { organizationId } },
});

export const createWorkPlan = defineRoute({
  ...common,
  id: 'createWorkPlan',
  method: 'POST',
  path: '/organizations/{organizationId}/work-plans',
  summary: 'Begins a plan for a year, empty or carrying an earlier one over',
  access: writers,
  precondition: 'idempotency-key',
  body: z.lazy(() =>
    z.strictObject({
      name,
      firstMonth: monthSchema,
      carryFrom: z.nullable(workPlanIdSchema),
      /** A program the clinic takes part in: the plan begins with its template. A plan that is carried over keeps its own. */
      programId: z.exactOptional(programIdSchema),
    }),
  ),
  reply: { status: 201, body: workPlanSchema, etag: true },
  errors: [],
  example: {
    params: { organizationId },
    body: { name: 'Portal year 2026', firstMonth: '2026-09', carryFrom: null },
  },
});

export const getWorkPlan = defineRoute({
  ...common,
  id: 'getWorkPlan',
  method: 'GET',
  path: '/organizations/{organizationId}/work-plans/{planId}',
  summary: 'A work plan',
  access: readers,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: workPlanSchema, etag: true },
  errors: [],
  example: { params: { organizationId, planId } },
});

export const changeWorkPlan = defineRoute({
  ...common,
  id: 'changeWorkPlan',
  method: 'PATCH',
  path: '/organizations/{organizationId}/work-plans/{planId}',
  summary: "Changes a plan's name or first month",
  access: writers,
  precondition: 'if-match',
  body: z.lazy(() =>
    z.strictObject({ name: z.exactOptional(name), firstMonth: z.exactOptional(monthSchema) }),
  ),
  reply: { status: 200, body: workPlanSchema, etag: true },
  errors: ['stale-version'],
  example: { params: { organizationId, planId }, body: { firstMonth: '2026-10' } },
});

export const getTemplate = defineRoute({
  ...common,
  id: 'getTemplate',
  method: 'GET',
  path: '/organizations/{organizationId}/work-plans/{planId}/template',
  summary: 'The template version of the plan, in both languages, with what its earlier ones asked',
  access: readers,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: workPlanTemplateSchema, etag: false },
  errors: [],
  example: { params: { organizationId, planId } },
});

export const listElements = defineRoute({
  ...common,
  id: 'listElements',
  method: 'GET',
  path: '/organizations/{organizationId}/work-plans/{planId}/elements',
  summary:
    "All elements of a plan in the template's order, untouched ones included; then those it asks for no more",
  access: readers,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: z.lazy(() => z.object({ items: z.array(elementSchema) })), etag: false },
  errors: [],
  example: { params: { organizationId, planId } },
});

export const getElement = defineRoute({
  ...common,
  id: 'getElement',
  method: 'GET',
  path: '/organizations/{organizationId}/work-plans/{planId}/elements/{elementId}',
  summary: 'One element; version 0 when nobody has touched it',
  access: readers,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: elementSchema, etag: true },
  errors: [],
  example: { params: { organizationId, planId, elementId } },
});

export const changeElement = defineRoute({
  ...common,
  id: 'changeElement',
  method: 'PATCH',
  path: '/organizations/{organizationId}/work-plans/{planId}/elements/{elementId}',
  summary:
    'Changes answers and activities; what others changed meanwhile merges, the same field is a conflict',
  access: { kind: 'member', of: 'clinic', roles: ['owner', 'editor', 'contributor'] },
  precondition: 'if-match',
  body: z.lazy(() =>
    z.strictObject({
      changeId: changeIdSchema,
      changes: z.array(elementChangeSchema).check(z.minLength(1), z.maxLength(100)),
    }),
  ),
  bodyLimit: 256 * 1024,
  reply: { status: 200, body: elementSchema, etag: true },
  errors: [
    'conflict',
    'stale-version',
    'not-your-activity',
    'unknown-prompt',
    'element-retired',
    'invalid-answer',
    'unknown-activity',
    'unknown-member',
    'activity-id-taken',
    'too-many-activities',
    'element-too-large',
    'write-contention',
  ],
  example: {
    params: { organizationId, planId, elementId },
    body: {
      changeId,
      changes: [
        { kind: 'answer', promptId: 'vision', value: 'By June, one patient in four reads results online.' },
        {
          kind: 'add-activity',
          activityId,
          list: 'planned',
          after: null,
          suggestionId: null,
          text: 'Meet with the vendor',
          subPoints: [],
          timeframe: null,
        },
        {
          kind: 'edit-activity',
          activityId,
          fields: { timeframe: { firstMonth: '2026-09', lastMonth: '2026-10' } },
        },
      ],
    },
  },
});

export const listElementHistory = defineRoute({
  ...common,
  id: 'listElementHistory',
  method: 'GET',
  path: '/organizations/{organizationId}/work-plans/{planId}/elements/{elementId}/history',
  summary: 'Who changed what in an element, newest first',
  access: readers,
  precondition: 'none',
  query: pageQuerySchema,
  body: null,
  reply: { status: 200, body: z.lazy(() => pageOf(historyEntrySchema)), etag: false },
  errors: ['invalid-cursor'],
  example: { params: { organizationId, planId, elementId } },
});

export const workPlanRoutes = {
  listWorkPlans,
  createWorkPlan,
  getWorkPlan,
  changeWorkPlan,
  getTemplate,
  listElements,
  getElement,
  changeElement,
  listElementHistory,
} as const;
