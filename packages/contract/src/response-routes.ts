import { audiences } from '@portolan/domain/feedback/form';
import {
  channels,
  responseChangesSchema,
  responseSchema,
  responseStatuses,
  themeSchema,
} from '@portolan/domain/feedback/response';
import { idSchema } from '@portolan/domain/ids';
import { monthSchema } from '@portolan/domain/months';
import { languageSchema } from '@portolan/domain/people/person';
import * as z from 'zod/mini';
import { clinicDesk, clinicEditors, clinicMembers } from './clinic-access.ts';
import { exampleIds } from './examples.ts';
import { pageFields, pageOf, pageQuerySchema } from './parameters.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, responseId } = exampleIds;
const common = { resource: 'responses', query: null, bodyLimit: ordinaryBodyLimit } as const;
const text = (most: number) => z.lazy(() => z.string().check(z.maxLength(most)));
const responses = z.lazy(() => pageOf(responseSchema));
/** Responses changed at once. */
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

export const responseRoutes = {
  listResponses,
  listOpenResponses,
  getResponse,
  changeResponse,
  changeResponses,
} as const;
