import { auditRecordSchema } from '@portolan/domain/audit/audit-record';
import { changeIdSchema, organizationIdSchema } from '@portolan/domain/ids';
import { organizationSchema } from '@portolan/domain/organizations/organization';
import { organizationNameSchema, profileChangesSchema } from '@portolan/domain/organizations/profile';
import { organizationKindSchema } from '@portolan/domain/organizations/roles';
import { timeZoneSchema } from '@portolan/domain/time-zones';
import * as z from 'zod/mini';
import { exampleIds } from './examples.ts';
import { pageOf, pageQuerySchema } from './parameters.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId } = exampleIds;
const common = { resource: 'organizations', query: null, bodyLimit: ordinaryBodyLimit } as const;
const everyone = ['owner', 'editor', 'contributor', 'officer', 'coach', 'viewer'] as const;

export const createOrganization = defineRoute({
  ...common,
  id: 'createOrganization',
  method: 'POST',
  path: '/organizations',
  summary: 'Creates a clinic or a foundation; who creates it is its first owner',
  access: { kind: 'signed-in' },
  precondition: 'idempotency-key',
  body: z.lazy(() =>
    z.strictObject({
      kind: organizationKindSchema,
      name: organizationNameSchema,
      timeZone: timeZoneSchema,
      /** The version of the terms that was shown and accepted; a clinic accepts the business associate agreement too. */
      termsVersion: z.string().check(z.maxLength(20)),
      agreementVersion: z.nullable(z.string().check(z.maxLength(20))),
    }),
  ),
  reply: { status: 201, body: organizationSchema, etag: true },
  errors: ['terms-outdated', 'agreement-required', 'too-many-organizations'],
  example: {
    params: {},
    body: {
      kind: 'clinic',
      name: 'Cedar Creek Clinic',
      timeZone: 'America/Denver',
      termsVersion: '2026-09',
      agreementVersion: '2026-09',
    },
  },
});

const organizationMatchSchema = z.lazy(() =>
  z.object({
    organizationId: organizationIdSchema,
    name: z.string(),
    place: z.string(),
  }),
);

export const findOrganizations = defineRoute({
  ...common,
  id: 'findOrganizations',
  method: 'GET',
  path: '/organization-matches',
  summary: 'Clinics that already go by a name, so that nobody makes a twin',
  access: { kind: 'signed-in' },
  precondition: 'none',
  query: z.strictObject({ name: organizationNameSchema }),
  body: null,
  reply: {
    status: 200,
    body: z.lazy(() => z.object({ items: z.array(organizationMatchSchema) })),
    etag: false,
  },
  errors: [],
  example: { params: {}, query: { name: 'Cedar Creek' } },
});

export const getOrganization = defineRoute({
  ...common,
  id: 'getOrganization',
  method: 'GET',
  path: '/organizations/{organizationId}',
  summary: 'The organization and its profile',
  access: { kind: 'member', of: 'any', roles: everyone },
  precondition: 'none',
  body: null,
  reply: { status: 200, body: organizationSchema, etag: true },
  errors: [],
  example: { params: { organizationId } },
});

export const changeOrganization = defineRoute({
  ...common,
  id: 'changeOrganization',
  method: 'PATCH',
  path: '/organizations/{organizationId}',
  summary: 'Changes fields of the profile and merges them; the same field is a conflict',
  access: { kind: 'member', of: 'any', roles: ['owner', 'editor', 'officer'] },
  precondition: 'if-match',
  body: z.lazy(() => z.strictObject({ changeId: changeIdSchema, fields: profileChangesSchema })),
  reply: { status: 200, body: organizationSchema, etag: true },
  errors: ['conflict', 'stale-version', 'targets-exceed-patients'],
  example: {
    params: { organizationId },
    body: { changeId: exampleIds.changeId, fields: { ehrVendor: 'Northwind EHR', patientsPerYear: 8200 } },
  },
});

export const listAuditRecords = defineRoute({
  ...common,
  id: 'listAuditRecords',
  method: 'GET',
  path: '/organizations/{organizationId}/audit-records',
  summary: 'Every write of the organization, newest first',
  access: { kind: 'member', of: 'any', roles: ['owner'] },
  precondition: 'none',
  query: pageQuerySchema,
  body: null,
  reply: { status: 200, body: z.lazy(() => pageOf(auditRecordSchema)), etag: false },
  errors: ['invalid-cursor'],
  example: { params: { organizationId }, query: { limit: '25' } },
});

export const exportAuditLog = defineRoute({
  ...common,
  id: 'exportAuditLog',
  method: 'POST',
  path: '/organizations/{organizationId}/audit-exports',
  summary: 'Notes that the audit log is taken out, before its pages are read',
  access: { kind: 'member', of: 'any', roles: ['owner'] },
  precondition: 'none',
  body: null,
  reply: { status: 204, body: null, etag: false },
  errors: ['write-contention'],
  example: { params: { organizationId } },
});

export const organizationRoutes = {
  createOrganization,
  findOrganizations,
  getOrganization,
  changeOrganization,
  listAuditRecords,
  exportAuditLog,
} as const;
