import {
  changeOrganization,
  createOrganization,
  exportAuditLog,
  findOrganizations,
  getOrganization,
  listAuditRecords,
} from '@portolan/contract/organization-routes';
import type { BodyOf } from '@portolan/contract/route';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';

/** The organization with its profile. */
export const organizationQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: ['organizations', organizationId],
    queryFn: ({ signal }) => api(getOrganization, { params: { organizationId }, signal }),
  });

/** Clinics that go by a name already; `name` of at least two characters. */
export const matchesQuery = (api: Api, name: string) =>
  queryOptions({
    queryKey: ['organization-matches', name],
    queryFn: ({ signal }) => api(findOrganizations, { query: { name }, signal }),
  });

/** The audit log, page by page, newest first. */
export const auditQuery = (api: Api, organizationId: string) =>
  infiniteQueryOptions({
    queryKey: ['organizations', organizationId, 'audit-records'],
    queryFn: ({ pageParam, signal }) => auditPage(api, organizationId, pageParam, '25', signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });

/** One page of the audit log; an empty `cursor` is the first page's, `limit` is at most 100. */
export const auditPage = (
  api: Api,
  organizationId: string,
  cursor: string,
  limit: string,
  signal?: AbortSignal,
) =>
  api(listAuditRecords, {
    params: { organizationId },
    query: { limit, ...(cursor === '' ? {} : { cursor }) },
    ...(signal === undefined ? {} : { signal }),
  });

export const create = (api: Api, body: BodyOf<typeof createOrganization>, idempotencyKey: string) =>
  api(createOrganization, { body, idempotencyKey });

export const changeProfile = (
  api: Api,
  organizationId: string,
  ifMatch: number,
  body: BodyOf<typeof changeOrganization>,
) => api(changeOrganization, { params: { organizationId }, ifMatch, body });

/** Leaves in the audit log that it is taken out, before it is (ORG-7). */
export const noteAuditExport = (api: Api, organizationId: string) =>
  api(exportAuditLog, { params: { organizationId } });
