import { audienceCountSchema, namedSegmentSchema, segmentSchema } from '@portolan/domain/campaigns/segment';
import { languageSchema } from '@portolan/domain/people/person';
import * as z from 'zod/mini';
import { clinicEditors, clinicMembers } from './clinic-access.ts';
import { exampleIds } from './examples.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, segmentId } = exampleIds;
const common = { resource: 'segments', query: null, bodyLimit: ordinaryBodyLimit } as const;

const segmentTermsSchema = z.lazy(() =>
  z.strictObject({
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
    rules: segmentSchema,
  }),
);
const rules = {
  audiences: ['patients'],
  languages: ['es'],
  topics: [],
  portalStatuses: ['not-yet'],
  added: null,
  statusSince: null,
  campaign: null,
};
const terms = { name: 'Patients who read Spanish and are not enrolled', rules };

export const listSegments = defineRoute({
  ...common,
  id: 'listSegments',
  method: 'GET',
  path: '/organizations/{organizationId}/segments',
  summary: 'Segments that are kept under a name',
  access: clinicMembers,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: z.lazy(() => z.object({ items: z.array(namedSegmentSchema) })), etag: false },
  errors: [],
  example: { params: { organizationId } },
});

export const keepSegment = defineRoute({
  ...common,
  id: 'keepSegment',
  method: 'POST',
  path: '/organizations/{organizationId}/segments',
  summary: 'Keeps a segment under a name',
  access: clinicEditors,
  precondition: 'idempotency-key',
  body: segmentTermsSchema,
  reply: { status: 201, body: namedSegmentSchema, etag: true },
  errors: ['too-many-segments'],
  example: { params: { organizationId }, body: terms },
});

export const changeSegment = defineRoute({
  ...common,
  id: 'changeSegment',
  method: 'PUT',
  path: '/organizations/{organizationId}/segments/{segmentId}',
  summary: 'Changes a segment; campaigns that were made of it keep their own rules',
  access: clinicEditors,
  precondition: 'if-match',
  body: segmentTermsSchema,
  reply: { status: 200, body: namedSegmentSchema, etag: true },
  errors: ['stale-version', 'write-contention'],
  example: { params: { organizationId, segmentId }, body: terms },
});

export const removeSegment = defineRoute({
  ...common,
  id: 'removeSegment',
  method: 'DELETE',
  path: '/organizations/{organizationId}/segments/{segmentId}',
  summary: 'Forgets a segment; nobody’s contact is touched',
  access: clinicEditors,
  precondition: 'none',
  body: null,
  reply: { status: 204, body: null, etag: false },
  errors: ['write-contention'],
  example: { params: { organizationId, segmentId } },
});

export const countAudience = defineRoute({
  ...common,
  id: 'countAudience',
  method: 'POST',
  path: '/organizations/{organizationId}/audience-counts',
  summary:
    'How many a message to a segment would reach by now, in which language, and whom it leaves out and why',
  access: clinicMembers,
  precondition: 'none',
  body: z.lazy(() =>
    z.strictObject({
      segment: segmentSchema,
      /** Empty: about none of the clinic's topics. */
      topic: z.string().check(z.maxLength(30)),
      /** The languages that the message is written in. */
      speaks: z.array(languageSchema).check(z.maxLength(2)),
      fallback: z.enum(['other-language', 'leave-out']),
    }),
  ),
  reply: {
    status: 200,
    body: z.lazy(() =>
      z.object({
        count: audienceCountSchema,
        /** All the clinic's contacts. */
        contacts: z.int(),
        /** A few who would get it; none for those who do not see addresses. `language`: of the version they get. */
        examples: z.array(
          z.object({
            contactId: z.string(),
            firstName: z.string(),
            lastName: z.string(),
            email: z.string(),
            language: languageSchema,
          }),
        ),
      }),
    ),
    etag: false,
  },
  errors: ['unknown-campaign'],
  example: {
    params: { organizationId },
    body: { segment: rules, topic: '', speaks: ['en', 'es'], fallback: 'other-language' },
  },
});

export const segmentRoutes = {
  listSegments,
  keepSegment,
  changeSegment,
  removeSegment,
  countAudience,
} as const;
