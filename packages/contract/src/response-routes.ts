import { daySchema } from '@portolan/domain/days';
import { answersSchema } from '@portolan/domain/feedback/answers';
import { audiences } from '@portolan/domain/feedback/form';
import {
  channels,
  responseChangesSchema,
  responseSchema,
  responseStatuses,
  themeSchema,
} from '@portolan/domain/feedback/response';
import { idSchema, workPlanIdSchema } from '@portolan/domain/ids';
import { monthSchema, timeframeSchema } from '@portolan/domain/months';
import { languageSchema } from '@portolan/domain/people/person';
import { responsibleSchema } from '@portolan/domain/work-plans/activity';
import { elementIdSchema } from '@portolan/domain/work-plans/element';
import * as z from 'zod/mini';
import { clinicDesk, clinicEditors, clinicMembers } from './clinic-access.ts';
import { exampleIds } from './examples.ts';
import { pageFields, pageOf, pageQuerySchema } from './parameters.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, formId, responseId, planId, elementId } = exampleIds;
const common = { resource: 'responses', query: null, bodyLimit: ordinaryBodyLimit } as const;
const text = (most: number) => z.lazy(() => z.string().check(z.maxLength(most)));
const responses = z.lazy(() => pageOf(responseSchema));
/** Responses changed or entered at once. */
export const mostResponsesAtOnce = 50;

export const listResponses = defineRoute({
  ...common,
  id: 'listResponses',
  method: 'GET',
  path: '/organizations/{organizationId}/responses',
  summary:
    'What was answered in one month, newest first; a page may hold fewer than asked for, or none, and go on',
  access: clinicMembers,
  precondition: 'none',
  query: z.lazy(() =>
    z.strictObject({
      ...pageFields,
      month: monthSchema,
      formId: z.optional(idSchema('form')),
      status: z.optional(z.enum(responseStatuses)),
      theme: z.optional(themeSchema),
      channel: z.optional(z.enum(channels)),
      language: z.optional(languageSchema),
      audience: z.optional(z.enum(audiences)),
      /** Found in a text that somebody wrote, in any case and with or without accents. */
      search: z.optional(text(80)),
    }),
  ),
  body: null,
  reply: { status: 200, body: responses, etag: false },
  errors: ['invalid-cursor'],
  example: { params: { organizationId }, query: { month: '2026-10' } },
});

export const listOpenResponses = defineRoute({
  ...common,
  id: 'listOpenResponses',
  method: 'GET',
  path: '/organizations/{organizationId}/open-responses',
  summary: 'What is not closed yet, of any month, oldest first',
  access: clinicMembers,
  precondition: 'none',
  query: pageQuerySchema,
  body: null,
  reply: { status: 200, body: responses, etag: false },
  errors: ['invalid-cursor'],
  example: { params: { organizationId } },
});

export const getResponse = defineRoute({
  ...common,
  id: 'getResponse',
  method: 'GET',
  path: '/organizations/{organizationId}/responses/{responseId}',
  summary: 'A response, with the version of the form that it answers named',
  access: clinicMembers,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: responseSchema, etag: true },
  errors: [],
  example: { params: { organizationId, responseId } },
});

export const changeResponse = defineRoute({
  ...common,
  id: 'changeResponse',
  method: 'PATCH',
  path: '/organizations/{organizationId}/responses/{responseId}',
  summary: 'Reviews, assigns, closes or reopens a response; a contributor those that are theirs',
  access: clinicDesk,
  precondition: 'if-match',
  body: responseChangesSchema,
  reply: { status: 200, body: responseSchema, etag: true },
  errors: ['stale-version', 'write-contention', 'unknown-member', 'not-your-response', 'nothing-done'],
  example: { params: { organizationId, responseId }, body: { status: 'in-review' } },
});

export const changeResponses = defineRoute({
  ...common,
  id: 'changeResponses',
  method: 'POST',
  path: '/organizations/{organizationId}/response-changes',
  summary: 'The same change of several responses; each is answered for by itself',
  access: clinicEditors,
  precondition: 'none',
  body: z.lazy(() =>
    z.strictObject({
      responseIds: z.array(idSchema('response')).check(z.minLength(1), z.maxLength(mostResponsesAtOnce)),
      changes: responseChangesSchema,
    }),
  ),
  reply: {
    status: 200,
    body: z.lazy(() =>
      z.object({
        changed: z.array(responseSchema),
        refused: z.array(z.object({ responseId: idSchema('response'), code: z.string() })),
      }),
    ),
    etag: false,
  },
  errors: ['unknown-member'],
  example: {
    params: { organizationId },
    body: { responseIds: [responseId], changes: { theme: 'sign-in' } },
  },
});

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

export const enterResponses = defineRoute({
  ...common,
  id: 'enterResponses',
  method: 'POST',
  path: '/organizations/{organizationId}/forms/{formId}/responses',
  summary: 'Takes answers from paper or a file, row by row; a row that is there already is unchanged',
  access: clinicDesk,
  precondition: 'none',
  body: z.lazy(() =>
    z.strictObject({
      channel: z.enum(['paper', 'csv']),
      /** Names the batch: the same row of the same batch is one response, however often it is sent. */
      batch: z.string().check(z.regex(/^[A-Za-z0-9_-]{16,64}$/)),
      rows: z
        .array(
          z.strictObject({
            row: z.int().check(z.minimum(1), z.maximum(100_000)),
            formVersion: z.int(),
            audience: z.enum(audiences),
            language: languageSchema,
            answeredOn: daySchema,
            answers: answersSchema,
          }),
        )
        .check(z.minLength(1), z.maxLength(mostResponsesAtOnce)),
    }),
  ),
  bodyLimit: 512 * 1024,
  reply: {
    status: 200,
    body: z.lazy(() =>
      z.object({
        rows: z.array(
          z.object({
            row: z.int(),
            outcome: z.enum(['applied', 'unchanged', 'refused']),
            /** Why it was refused, by question where it is one's answer. */
            faults: z.array(z.object({ questionId: z.nullable(z.string()), code: z.string() })),
          }),
        ),
      }),
    ),
    etag: false,
  },
  errors: ['form-unpublished'],
  example: {
    params: { organizationId, formId },
    body: {
      channel: 'paper',
      batch: 'mJ6rYQd0hV3p8wXb',
      rows: [
        {
          row: 1,
          formVersion: 1,
          audience: 'patients',
          language: 'en',
          answeredOn: '2026-10-01',
          answers: {},
        },
      ],
    },
  },
});

export const responseRoutes = {
  listResponses,
  listOpenResponses,
  getResponse,
  changeResponse,
  changeResponses,
  makeActivityOfResponse,
  enterResponses,
} as const;
