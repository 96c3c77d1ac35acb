import {
  addResource,
  changeResource,
  listAnnouncements,
  listReceivedAnnouncements,
  listResources,
  listSharedResources,
  publishAnnouncement,
  removeResource,
  withdrawAnnouncement,
} from '@portolan/contract/publication-routes';
import type { BodyOf } from '@portolan/contract/route';
import type { Resource } from '@portolan/domain/publications/resource';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';
import { everyPage } from './every-page.ts';

type OfProgram = { readonly organizationId: string; readonly programId: string };

/** All links of a foundation's bank, newest first. */
export const resourcesQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: ['resources', organizationId],
    queryFn: ({ signal }) =>
      everyPage((query) => api(listResources, { params: { organizationId }, query, signal })),
  });

/** All links that a clinic received from the foundations of its programs. */
export const sharedResourcesQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: ['shared-resources', organizationId],
    queryFn: ({ signal }) =>
      everyPage((query) => api(listSharedResources, { params: { organizationId }, query, signal })),
    staleTime: 60_000,
  });

export const announcementsQuery = (api: Api, params: OfProgram) =>
  queryOptions({
    queryKey: ['announcements', params.organizationId, params.programId],
    queryFn: ({ signal }) => everyPage((query) => api(listAnnouncements, { params, query, signal })),
  });

/** What a clinic was told in a program, newest first. */
export const receivedAnnouncementsQuery = (api: Api, params: OfProgram) =>
  queryOptions({
    queryKey: ['received-announcements', params.organizationId, params.programId],
    queryFn: ({ signal }) => everyPage((query) => api(listReceivedAnnouncements, { params, query, signal })),
  });

export const add = (
  api: Api,
  organizationId: string,
  idempotencyKey: string,
  body: BodyOf<typeof addResource>,
) => api(addResource, { params: { organizationId }, body, idempotencyKey });

export const change = (
  api: Api,
  organizationId: string,
  { id, version }: Resource,
  body: BodyOf<typeof changeResource>,
) => api(changeResource, { params: { organizationId, resourceId: id }, ifMatch: version, body });

export const remove = (api: Api, organizationId: string, resourceId: string) =>
  api(removeResource, { params: { organizationId, resourceId } });

export const publish = (
  api: Api,
  params: OfProgram,
  idempotencyKey: string,
  body: BodyOf<typeof publishAnnouncement>,
) => api(publishAnnouncement, { params, body, idempotencyKey });

export const withdraw = (api: Api, params: OfProgram, announcementId: string) =>
  api(withdrawAnnouncement, { params: { ...params, announcementId } });
