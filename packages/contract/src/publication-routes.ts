import { announcementSchema, announcementWordsSchema } from '@portolan/domain/publications/announcement';
import {
  resourceChangesSchema,
  resourceSchema,
  resourceWordsSchema,
} from '@portolan/domain/publications/resource';
import * as z from 'zod/mini';
import { exampleIds } from './examples.ts';
import { pageOf, pageQuerySchema } from './parameters.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, programId, announcementId, resourceId, elementId } = exampleIds;
const common = { resource: 'publications', query: null, bodyLimit: ordinaryBodyLimit } as const;
const readers = {
  kind: 'member',
  of: 'foundation',
  roles: ['owner', 'officer', 'coach', 'viewer'],
} as const;
const writers = { kind: 'member', of: 'foundation', roles: ['owner', 'officer'] } as const;
const clinicReaders = {
  kind: 'member',
  of: 'clinic',
  roles: ['owner', 'editor', 'contributor', 'viewer'],
} as const;
const resources = '/organizations/{organizationId}/resources';
const announcements = '/organizations/{organizationId}/programs/{programId}/announcements';
const resourcePage = z.lazy(() => pageOf(resourceSchema));
const announcementPage = z.lazy(() => pageOf(announcementSchema));

export const listResources = defineRoute({
  ...common,
  id: 'listResources',
  method: 'GET',
  path: resources,
  summary: "The links of the foundation's resource bank, newest first",
  access: readers,
  precondition: 'none',
  query: pageQuerySchema,
  body: null,
  reply: { status: 200, body: resourcePage, etag: false },
  errors: ['invalid-cursor'],
  example: { params: { organizationId } },
});

export const addResource = defineRoute({
  ...common,
  id: 'addResource',
  method: 'POST',
  path: resources,
  summary: 'Puts a link into the resource bank; every clinic that takes part in a program receives it',
  access: writers,
  precondition: 'idempotency-key',
  body: resourceWordsSchema,
  reply: { status: 201, body: resourceSchema, etag: true },
  errors: ['write-contention'],
  example: {
    params: { organizationId },
    body: {
      elementId,
      title: 'How to write a vision for a portal',
      url: 'https://www.example.org/portal-vision',
      language: 'en',
      source: 'A public health agency',
      description: 'Two pages, with three examples of small clinics.',
    },
  },
});

export const changeResource = defineRoute({
  ...common,
  id: 'changeResource',
  method: 'PATCH',
  path: `${resources}/{resourceId}`,
  summary: 'Changes what is said of a link; each field is replaced as a whole',
  access: writers,
  precondition: 'if-match',
  body: resourceChangesSchema,
  reply: { status: 200, body: resourceSchema, etag: true },
  errors: ['stale-version', 'write-contention'],
  example: {
    params: { organizationId, resourceId },
    body: { title: 'How to write a vision', elementId: null },
  },
});

export const removeResource = defineRoute({
  ...common,
  id: 'removeResource',
  method: 'DELETE',
  path: `${resources}/{resourceId}`,
  summary: 'Takes a link out of the resource bank, and from the clinics that received it',
  access: writers,
  precondition: 'none',
  body: null,
  reply: { status: 204, body: null, etag: false },
  errors: ['write-contention'],
  example: { params: { organizationId, resourceId } },
});

export const listAnnouncements = defineRoute({
  ...common,
  id: 'listAnnouncements',
  method: 'GET',
  path: announcements,
  summary: 'What the foundation announced to the clinics of a program, newest first',
  access: readers,
  precondition: 'none',
  query: pageQuerySchema,
  body: null,
  reply: { status: 200, body: announcementPage, etag: false },
  errors: ['invalid-cursor'],
  example: { params: { organizationId, programId } },
});

export const publishAnnouncement = defineRoute({
  ...common,
  id: 'publishAnnouncement',
  method: 'POST',
  path: announcements,
  summary: 'Announces something to every clinic that takes part in a program',
  access: writers,
  precondition: 'idempotency-key',
  body: announcementWordsSchema,
  reply: { status: 201, body: announcementSchema, etag: true },
  errors: ['program-closed', 'write-contention'],
  example: {
    params: { organizationId, programId },
    body: {
      title: 'Webinar on proxy access',
      text: 'On November 12 at noon, Mountain Time: https://www.example.org/webinar',
      language: 'en',
    },
  },
});

export const withdrawAnnouncement = defineRoute({
  ...common,
  id: 'withdrawAnnouncement',
  method: 'DELETE',
  path: `${announcements}/{announcementId}`,
  summary: 'Withdraws an announcement, from the clinics too',
  access: writers,
  precondition: 'none',
  body: null,
  reply: { status: 204, body: null, etag: false },
  errors: ['write-contention'],
  example: { params: { organizationId, programId, announcementId } },
});

export const listSharedResources = defineRoute({
  ...common,
  id: 'listSharedResources',
  method: 'GET',
  path: '/organizations/{organizationId}/shared-resources',
  summary: 'The links that the clinic received from the foundations of its programs',
  access: clinicReaders,
  precondition: 'none',
  query: pageQuerySchema,
  body: null,
  reply: { status: 200, body: resourcePage, etag: false },
  errors: ['invalid-cursor'],
  example: { params: { organizationId } },
});

export const listReceivedAnnouncements = defineRoute({
  ...common,
  id: 'listReceivedAnnouncements',
  method: 'GET',
  path: '/organizations/{organizationId}/joined-programs/{programId}/announcements',
  summary: 'What was announced to the clinic in a program it takes part in, newest first',
  access: clinicReaders,
  precondition: 'none',
  query: pageQuerySchema,
  body: null,
  reply: { status: 200, body: announcementPage, etag: false },
  errors: ['invalid-cursor'],
  example: { params: { organizationId, programId } },
});

export const publicationRoutes = {
  listResources,
  addResource,
  changeResource,
  removeResource,
  listAnnouncements,
  publishAnnouncement,
  withdrawAnnouncement,
  listSharedResources,
  listReceivedAnnouncements,
} as const;
