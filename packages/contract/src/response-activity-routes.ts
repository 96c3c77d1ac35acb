import { responseSchema } from '@portolan/domain/feedback/response';
import { workPlanIdSchema } from '@portolan/domain/ids';
import { timeframeSchema } from '@portolan/domain/months';
import { responsibleSchema } from '@portolan/domain/work-plans/activity';
import { elementIdSchema } from '@portolan/domain/work-plans/element';
import * as z from 'zod/mini';
import { clinicEditors } from './clinic-access.ts';
import { exampleIds } from './examples.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, responseId, planId, elementId } = exampleIds;
const common = { resource: 'response-activities', query: null, bodyLimit: ordinaryBodyLimit } as const;

export const makeActivityOfResponse = defineRoute({
  ...common,
  id: 'makeActivityOfResponse',
  method: 'POST',
  path: '/organizations/{organizationId}/responses/{responseId}/activity',
  summary: 'Makes a planned activity of the work plan of a response, and links both',
  access: clinicEditors,
  precondition: 'if-match',
  body: z.lazy(() =>
    z.strictObject({
      planId: workPlanIdSchema,
      elementId: elementIdSchema,
      text: z.string().check(z.trim(), z.minLength(1), z.maxLength(2000)),
      responsible: z.nullable(responsibleSchema),
      timeframe: z.nullable(timeframeSchema),
    }),
  ),
  reply: { status: 200, body: responseSchema, etag: true },
  errors: [
    'stale-version',
    'write-contention',
    'unknown-member',
    'already-an-activity',
    'too-many-activities',
    'element-too-large',
    'unknown-element',
  ],
  example: {
    params: { organizationId, responseId },
    body: {
      planId,
      elementId,
      text: 'Print the steps to sign in, in Spanish',
      responsible: null,
      timeframe: null,
    },
  },
});

export const responseActivityRoutes = { makeActivityOfResponse } as const;
