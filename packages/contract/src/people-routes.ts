import { organizationIdSchema } from '@portolan/domain/ids';
import { organizationKindSchema, roleSchema } from '@portolan/domain/organizations/roles';
import { languageSchema, personNameSchema, personSchema } from '@portolan/domain/people/person';
import { instantSchema, timeZoneSchema } from '@portolan/domain/time-zones';
import * as z from 'zod/mini';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const organization = {
  organizationId: organizationIdSchema,
  name: z.string(),
  kind: organizationKindSchema,
};

export const meSchema = z.lazy(() =>
  z.object({
    person: personSchema,
    memberships: z.array(z.object({ ...organization, role: roleSchema })),
    joinRequests: z.array(
      z.object({ ...organization, status: z.enum(['pending', 'declined']), at: instantSchema }),
    ),
  }),
);
export type Me = z.infer<typeof meSchema>;

const none = { precondition: 'none', query: null, bodyLimit: ordinaryBodyLimit } as const;

export const getMe = defineRoute({
  ...none,
  id: 'getMe',
  resource: 'people',
  method: 'GET',
  path: '/me',
  summary: 'The signed-in person, the organizations they belong to and those they have asked to join',
  access: { kind: 'signed-in' },
  body: null,
  reply: { status: 200, body: meSchema, etag: false },
  errors: [],
  example: { params: {} },
});

export const changeMe = defineRoute({
  ...none,
  id: 'changeMe',
  resource: 'people',
  method: 'PATCH',
  path: '/me',
  summary: 'Changes the name, language or time zone of the signed-in person',
  access: { kind: 'signed-in' },
  body: z.lazy(() =>
    z.strictObject({
      name: z.exactOptional(personNameSchema),
      language: z.exactOptional(languageSchema),
      timeZone: z.exactOptional(timeZoneSchema),
    }),
  ),
  reply: { status: 200, body: personSchema, etag: false },
  errors: [],
  example: { params: {}, body: { name: 'Ana Torres', language: 'es', timeZone: 'America/Denver' } },
});

export const deleteMe = defineRoute({
  ...none,
  id: 'deleteMe',
  resource: 'people',
  method: 'DELETE',
  path: '/me',
  summary:
    'Takes the signed-in person out of every organization and forgets them; refused to the last owner of one. It may be repeated.',
  access: { kind: 'signed-in' },
  body: null,
  reply: { status: 204, body: null, etag: false },
  errors: ['last-owner', 'write-contention'],
  example: { params: {} },
});

export const peopleRoutes = { getMe, changeMe, deleteMe } as const;
