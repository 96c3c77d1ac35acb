import { organizationKindSchema } from '@portolan/domain/organizations/roles';
import { mailKindSchema, mailPreferenceSchema } from '@portolan/domain/reminders/mail-preference';
import * as z from 'zod/mini';
import { exampleIds } from './examples.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const common = { resource: 'people', query: null, bodyLimit: ordinaryBodyLimit } as const;
const everybody = {
  kind: 'member',
  of: 'any',
  roles: ['owner', 'editor', 'contributor', 'officer', 'coach', 'viewer'],
} as const;
const own = { params: { organizationId: exampleIds.organizationId } } as const;

export const getMailPreference = defineRoute({
  ...common,
  id: 'getMailPreference',
  method: 'GET',
  path: '/organizations/{organizationId}/mail-preference',
  summary: 'What the signed-in member is sent about this organization; version 0 of who never said',
  access: everybody,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: mailPreferenceSchema, etag: true },
  errors: [],
  example: own,
});

export const changeMailPreference = defineRoute({
  ...common,
  id: 'changeMailPreference',
  method: 'PATCH',
  path: '/organizations/{organizationId}/mail-preference',
  summary: 'Turns reminders, or the digest of comments, on or off for the signed-in member',
  access: everybody,
  precondition: 'if-match',
  body: z.lazy(() =>
    z.strictObject({ reminders: z.exactOptional(z.boolean()), digest: z.exactOptional(z.boolean()) }),
  ),
  reply: { status: 200, body: mailPreferenceSchema, etag: true },
  errors: ['stale-version', 'write-contention'],
  example: { ...own, body: { reminders: true, digest: false } },
});

/** What a letter's link is about, and whether it is stopped. */
export const mailStopSchema = z.lazy(() =>
  z.object({
    organization: z.string(),
    kind: organizationKindSchema,
    kinds: z.array(mailKindSchema),
    stopped: z.boolean(),
  }),
);
export type MailStopView = z.infer<typeof mailStopSchema>;

const byLetter = {
  ...common,
  path: '/mail-stops/{mailStopToken}',
  access: { kind: 'public' },
  precondition: 'none',
  body: null,
  reply: { status: 200, body: mailStopSchema, etag: false },
  example: { params: { mailStopToken: exampleIds.token } },
} as const;

export const getMailStop = defineRoute({
  ...byLetter,
  id: 'getMailStop',
  method: 'GET',
  summary:
    'Which letters the link in a letter is about; whoever has the link needs no other proof. It changes nothing.',
  errors: ['not-found'],
});

/** Mail programs post a form here (RFC 8058); it says nothing that the address does not. */
export const stopMail = defineRoute({
  ...byLetter,
  id: 'stopMail',
  method: 'POST',
  summary: 'Stops these letters, in one click (RFC 8058). It may be repeated.',
  errors: ['not-found', 'write-contention'],
});

export const resumeMail = defineRoute({
  ...byLetter,
  id: 'resumeMail',
  method: 'DELETE',
  summary: 'Takes the stop back: these letters come again. It may be repeated.',
  errors: ['not-found', 'write-contention'],
});

export const mailPreferenceRoutes = {
  getMailPreference,
  changeMailPreference,
  getMailStop,
  stopMail,
  resumeMail,
} as const;
