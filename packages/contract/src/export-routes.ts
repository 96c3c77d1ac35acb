import { exportIdSchema } from '@portolan/domain/ids';
import { closingSchema } from '@portolan/domain/organizations/closing';
import * as z from 'zod/mini';
import { exampleIds } from './examples.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, exportId } = exampleIds;
const common = { resource: 'exports', query: null, bodyLimit: ordinaryBodyLimit } as const;
const owners = { kind: 'member', of: 'any', roles: ['owner'] } as const;
const exports = '/organizations/{organizationId}/exports';
const closing = '/organizations/{organizationId}/closing';

/** An export as its owner sees it; how its parts lie is the worker's business. */
export const exportViewSchema = z.lazy(() =>
  z.object({
    id: exportIdSchema,
    state: z.enum(['waiting', 'running', 'ready', 'failed', 'expired']),
    requestedBy: z.string(),
    requestedAt: z.string(),
    progress: z.int(),
    bytes: z.nullable(z.int()),
    expiresAt: z.nullable(z.string()),
  }),
);
export type ExportView = z.infer<typeof exportViewSchema>;

export const listExports = defineRoute({
  ...common,
  id: 'listExports',
  method: 'GET',
  path: exports,
  summary: "The organization's exports, newest first, with how far each has come",
  access: owners,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: z.lazy(() => z.object({ items: z.array(exportViewSchema) })), etag: false },
  errors: [],
  example: { params: { organizationId } },
});

export const requestExport = defineRoute({
  ...common,
  id: 'requestExport',
  method: 'POST',
  path: exports,
  summary:
    'Asks for everything the organization holds, in one archive that is made in a while and kept for a week',
  access: owners,
  precondition: 'none',
  body: null,
  reply: { status: 201, body: exportViewSchema, etag: false },
  errors: ['export-running', 'write-contention'],
  example: { params: { organizationId } },
});

export const downloadExport = defineRoute({
  ...common,
  id: 'downloadExport',
  method: 'POST',
  path: `${exports}/{exportId}/downloads`,
  summary: 'An address at which a finished archive can be fetched for five minutes; the audit log says so',
  access: owners,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: z.lazy(() => z.object({ url: z.url() })), etag: false },
  errors: ['export-not-ready', 'write-contention'],
  example: { params: { organizationId, exportId } },
});

const closingView = z.lazy(() => z.object({ closing: z.nullable(closingSchema) }));

export const getClosing = defineRoute({
  ...common,
  id: 'getClosing',
  method: 'GET',
  path: closing,
  summary: 'Whether the organization is to be erased, and when; null of one that goes on',
  access: {
    kind: 'member',
    of: 'any',
    roles: ['owner', 'editor', 'contributor', 'officer', 'coach', 'viewer'],
  },
  precondition: 'none',
  body: null,
  reply: { status: 200, body: closingView, etag: false },
  errors: [],
  example: { params: { organizationId } },
});

export const requestClosing = defineRoute({
  ...common,
  id: 'requestClosing',
  method: 'POST',
  path: closing,
  summary:
    "Begins the thirty days after which the organization is erased; the organization's name is typed as proof",
  access: owners,
  precondition: 'idempotency-key',
  body: z.lazy(() => z.strictObject({ name: z.string().check(z.maxLength(400)) })),
  reply: { status: 201, body: closingView, etag: false },
  errors: ['closing-requested', 'name-differs', 'write-contention'],
  example: { params: { organizationId }, body: { name: 'Cedar Creek Clinic' } },
});

export const cancelClosing = defineRoute({
  ...common,
  id: 'cancelClosing',
  method: 'DELETE',
  path: closing,
  summary: 'Calls the closing off: the organization goes on as before',
  access: owners,
  precondition: 'none',
  body: null,
  reply: { status: 204, body: null, etag: false },
  errors: ['closing-begun', 'write-contention'],
  example: { params: { organizationId } },
});

export const exportRoutes = {
  listExports,
  requestExport,
  downloadExport,
  getClosing,
  requestClosing,
  cancelClosing,
} as const;
