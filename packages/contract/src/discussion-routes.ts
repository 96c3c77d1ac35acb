import { commentChangesSchema, commentSchema, commentWords } from '@portolan/domain/discussions/comment';
import { noticeSchema } from '@portolan/domain/discussions/notice';
import { commentIdSchema, programIdSchema } from '@portolan/domain/ids';
import * as z from 'zod/mini';
import { exampleIds } from './examples.ts';
import { pageOf, pageQuerySchema } from './parameters.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, planId, elementId, programId, clinicId, commentId } = exampleIds;
const common = { resource: 'discussions', query: null, bodyLimit: ordinaryBodyLimit } as const;
const inClinic = {
  kind: 'member',
  of: 'clinic',
  roles: ['owner', 'editor', 'contributor', 'viewer'],
} as const;
const foundationReaders = {
  kind: 'member',
  of: 'foundation',
  roles: ['owner', 'officer', 'coach', 'viewer'],
} as const;
const foundationWriters = {
  kind: 'member',
  of: 'foundation',
  roles: ['owner', 'officer', 'coach'],
} as const;
const anyMember = {
  kind: 'member',
  of: 'any',
  roles: ['owner', 'editor', 'contributor', 'officer', 'coach', 'viewer'],
} as const;

const atClinic = '/organizations/{organizationId}/work-plans/{planId}/elements/{elementId}/comments' as const;
const clinicOfProgram = '/organizations/{organizationId}/programs/{programId}/clinics/{clinicId}' as const;
const atFoundation = `${clinicOfProgram}/elements/{elementId}/comments` as const;
const atClinicParams = { organizationId, planId, elementId } as const;
const atFoundationParams = { organizationId, programId, clinicId, elementId } as const;
const words = { text: 'Who talks to the vendor about this?', mentions: [] } as const;
const otherWords = { text: 'Who talks to the portal vendor about this?', mentions: [] } as const;

/** How much is said of one element, and when the last of it was; removed comments are not counted. */
const commentCountSchema = z.lazy(() =>
  z.object({ elementId: z.string(), comments: z.int(), lastAt: z.string() }),
);
const countsSchema = z.lazy(() => z.object({ items: z.array(commentCountSchema) }));

export const listComments = defineRoute({
  ...common,
  id: 'listComments',
  method: 'GET',
  path: atClinic,
  summary: 'What is said of an element, inside the clinic and with foundations, oldest first',
  access: inClinic,
  precondition: 'none',
  query: pageQuerySchema,
  body: null,
  reply: { status: 200, body: z.lazy(() => pageOf(commentSchema)), etag: false },
  errors: ['invalid-cursor'],
  example: { params: atClinicParams },
});

export const writeComment = defineRoute({
  ...common,
  id: 'writeComment',
  method: 'POST',
  path: atClinic,
  summary:
    'Comments on an element: inside the clinic, or, with a program and by an owner or editor, to its foundation',
  access: inClinic,
  precondition: 'idempotency-key',
  body: z.lazy(() => z.strictObject({ ...commentWords, programId: z.nullable(programIdSchema) })),
  reply: { status: 201, body: commentSchema, etag: true },
  errors: ['unknown-mention', 'plan-not-shared'],
  example: { params: atClinicParams, body: { ...words, programId: null } },
});

export const changeComment = defineRoute({
  ...common,
  id: 'changeComment',
  method: 'PATCH',
  path: `${atClinic}/{commentId}`,
  summary: "Changes the words of one's own comment",
  access: inClinic,
  precondition: 'if-match',
  body: commentChangesSchema,
  reply: { status: 200, body: commentSchema, etag: true },
  errors: ['stale-version', 'not-your-comment', 'unknown-mention'],
  example: { params: { ...atClinicParams, commentId }, body: otherWords },
});

export const removeComment = defineRoute({
  ...common,
  id: 'removeComment',
  method: 'DELETE',
  path: `${atClinic}/{commentId}`,
  summary: "Removes one's own comment, or as an owner any that the clinic's people wrote; a mark stays",
  access: inClinic,
  precondition: 'if-match',
  body: null,
  reply: { status: 200, body: commentSchema, etag: true },
  errors: ['stale-version', 'not-your-comment'],
  example: { params: { ...atClinicParams, commentId } },
});

export const countComments = defineRoute({
  ...common,
  id: 'countComments',
  method: 'GET',
  path: '/organizations/{organizationId}/work-plans/{planId}/comment-counts',
  summary: 'How much is said of each element of a plan; elements nobody has commented on are not in it',
  access: inClinic,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: countsSchema, etag: false },
  errors: [],
  example: { params: { organizationId, planId } },
});

export const listClinicComments = defineRoute({
  ...common,
  id: 'listClinicComments',
  method: 'GET',
  path: atFoundation,
  summary: "What is said between a clinic and the program's foundation of an element, oldest first",
  access: foundationReaders,
  precondition: 'none',
  query: pageQuerySchema,
  body: null,
  reply: { status: 200, body: z.lazy(() => pageOf(commentSchema)), etag: false },
  errors: ['invalid-cursor'],
  example: { params: atFoundationParams },
});

export const writeClinicComment = defineRoute({
  ...common,
  id: 'writeClinicComment',
  method: 'POST',
  path: atFoundation,
  summary: 'Comments to a clinic on an element of the plan it shares; `plan-not-shared` until it has one',
  access: foundationWriters,
  precondition: 'idempotency-key',
  body: commentChangesSchema,
  reply: { status: 201, body: commentSchema, etag: true },
  errors: ['unknown-mention', 'plan-not-shared'],
  example: { params: atFoundationParams, body: words },
});

export const changeClinicComment = defineRoute({
  ...common,
  id: 'changeClinicComment',
  method: 'PATCH',
  path: `${atFoundation}/{commentId}`,
  summary: "Changes the words of one's own comment to a clinic",
  access: foundationWriters,
  precondition: 'if-match',
  body: commentChangesSchema,
  reply: { status: 200, body: commentSchema, etag: true },
  errors: ['stale-version', 'not-your-comment', 'unknown-mention'],
  example: { params: { ...atFoundationParams, commentId }, body: otherWords },
});

export const removeClinicComment = defineRoute({
  ...common,
  id: 'removeClinicComment',
  method: 'DELETE',
  path: `${atFoundation}/{commentId}`,
  summary:
    "Removes one's own comment to a clinic, or as an owner any that the foundation's people wrote; a mark stays",
  access: foundationWriters,
  precondition: 'if-match',
  body: null,
  reply: { status: 200, body: commentSchema, etag: true },
  errors: ['stale-version', 'not-your-comment'],
  example: { params: { ...atFoundationParams, commentId } },
});

export const countClinicComments = defineRoute({
  ...common,
  id: 'countClinicComments',
  method: 'GET',
  path: `${clinicOfProgram}/comment-counts`,
  summary: 'How much is said between a clinic and the foundation of each element of the plan it shares',
  access: foundationReaders,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: countsSchema, etag: false },
  errors: [],
  example: { params: { organizationId, programId, clinicId } },
});

export const listNotices = defineRoute({
  ...common,
  id: 'listNotices',
  method: 'GET',
  path: '/organizations/{organizationId}/notices',
  summary: 'Comments that mention the caller, or were written in a thread they take part in, newest first',
  access: anyMember,
  precondition: 'none',
  query: pageQuerySchema,
  body: null,
  reply: { status: 200, body: z.lazy(() => pageOf(noticeSchema)), etag: false },
  errors: ['invalid-cursor'],
  example: { params: { organizationId } },
});

export const readNotices = defineRoute({
  ...common,
  id: 'readNotices',
  method: 'PATCH',
  path: '/organizations/{organizationId}/notices',
  summary: "Marks the caller's notices of these comments as read; those that do not exist are passed over",
  access: anyMember,
  precondition: 'none',
  body: z.lazy(() =>
    z.strictObject({ read: z.array(commentIdSchema).check(z.minLength(1), z.maxLength(50)) }),
  ),
  reply: { status: 200, body: z.lazy(() => z.object({ items: z.array(noticeSchema) })), etag: false },
  errors: [],
  example: { params: { organizationId }, body: { read: [commentId] } },
});

export const discussionRoutes = {
  listComments,
  writeComment,
  changeComment,
  removeComment,
  countComments,
  listClinicComments,
  writeClinicComment,
  changeClinicComment,
  removeClinicComment,
  countClinicComments,
  listNotices,
  readNotices,
} as const;
