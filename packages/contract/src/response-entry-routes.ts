import { daySchema } from '@portolan/domain/days';
import { answersSchema } from '@portolan/domain/feedback/answers';
import { audiences } from '@portolan/domain/feedback/form';
import { languageSchema } from '@portolan/domain/people/person';
import * as z from 'zod/mini';
import { clinicDesk } from './clinic-access.ts';
import { exampleIds } from './examples.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, formId } = exampleIds;
/** Rows that are entered at once. */
const mostRowsAtOnce = 50;
const common = { resource: 'response-entries', query: null, bodyLimit: ordinaryBodyLimit } as const;

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
        .check(z.minLength(1), z.maxLength(mostRowsAtOnce)),
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

export const responseEntryRoutes = { enterResponses } as const;
