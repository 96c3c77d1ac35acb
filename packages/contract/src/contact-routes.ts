import {
  type ContactDefaults,
  contactChangesSchema,
  contactDefaultsSchema,
  contactRowSchema,
  contactSchema,
  contactTermsSchema,
} from '@portolan/domain/campaigns/contact';
import { contactFilterSchema, everyContact } from '@portolan/domain/campaigns/contact-filter';
import { rowOutcomes } from '@portolan/domain/campaigns/importing/import-contact';
import { leavingReasons, suppressionReasons } from '@portolan/domain/campaigns/suppression';
import { idSchema } from '@portolan/domain/ids';
import { instantSchema } from '@portolan/domain/time-zones';
import * as z from 'zod/mini';
import { clinicEditors } from './clinic-access.ts';
import { exampleIds } from './examples.ts';
import { pageOf, pageQuerySchema } from './parameters.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, contactId } = exampleIds;
const common = { resource: 'contacts', query: null, bodyLimit: ordinaryBodyLimit } as const;

/** Rows of a file that are sent at once: as many as one transaction takes (100), with room for the audit record and the memory of the answer. */
export const mostRowsAtOnce = 90;
/** Contacts that a page of all of them holds unless it is asked for fewer. */
export const contactsPerPage = 1000;

/** A contact with what they decided about mail, which stands apart from it. */
export const knownContactSchema = z.lazy(() =>
  z.object({
    contact: contactSchema,
    /** Why nobody writes to them; null while somebody may. */
    stopped: z.nullable(
      z.object({
        reason: z.enum(suppressionReasons),
        at: instantSchema,
        leaving: z.nullable(z.enum(leavingReasons)),
      }),
    ),
    /** Topics that they want no mail about. */
    stoppedTopics: z.array(z.string()),
  }),
);
export type KnownContact = z.infer<typeof knownContactSchema>;

const defaults: ContactDefaults = {
  language: 'en',
  audience: 'patients',
  topics: [],
  portalStatus: 'not-yet',
  consent: { source: 'paper', on: '2026-10-01' },
};
const changes = { ...defaults, firstName: 'Rosa', lastName: 'López' };
const email = 'rosa@example.org';

export const findContacts = defineRoute({
  ...common,
  id: 'findContacts',
  method: 'POST',
  // What is looked for names people: it belongs in no address.
  path: '/organizations/{organizationId}/contact-searches',
  summary: 'Contacts that match, newest first, in pages, and how many they are in all',
  access: clinicEditors,
  precondition: 'none',
  query: pageQuerySchema,
  body: z.lazy(() => z.strictObject({ filter: contactFilterSchema })),
  reply: {
    status: 200,
    body: z.lazy(() =>
      z.object({ items: z.array(knownContactSchema), nextCursor: z.nullable(z.string()), count: z.int() }),
    ),
    etag: false,
  },
  errors: ['invalid-cursor'],
  example: { params: { organizationId }, body: { filter: everyContact } },
});

export const addContact = defineRoute({
  ...common,
  id: 'addContact',
  method: 'POST',
  path: '/organizations/{organizationId}/contacts',
  summary: 'Adds a contact; who stopped mail stays stopped',
  access: clinicEditors,
  precondition: 'idempotency-key',
  body: contactTermsSchema,
  // The answer is kept, for a request that comes again: it holds nothing of who was added.
  reply: { status: 201, body: z.lazy(() => z.object({ id: idSchema('contact') })), etag: true },
  errors: [
    'address-missing',
    'address-too-long',
    'address-control-characters',
    'address-local-part-not-ascii',
    'address-malformed',
    'consent-day-to-come',
    'contact-exists',
    'contact-erased',
    'too-many-contacts',
  ],
  example: { params: { organizationId }, body: { ...changes, email } },
});

export const getContact = defineRoute({
  ...common,
  id: 'getContact',
  method: 'GET',
  path: '/organizations/{organizationId}/contacts/{contactId}',
  summary: 'A contact, with what they decided about mail',
  access: clinicEditors,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: knownContactSchema, etag: true },
  errors: [],
  example: { params: { organizationId, contactId } },
});

export const changeContact = defineRoute({
  ...common,
  id: 'changeContact',
  method: 'PUT',
  path: '/organizations/{organizationId}/contacts/{contactId}',
  summary: 'Changes a contact, all but its address',
  access: clinicEditors,
  precondition: 'if-match',
  body: contactChangesSchema,
  reply: { status: 200, body: knownContactSchema, etag: true },
  errors: ['stale-version', 'write-contention', 'consent-day-to-come'],
  example: { params: { organizationId, contactId }, body: changes },
});

export const eraseContact = defineRoute({
  ...common,
  id: 'eraseContact',
  method: 'DELETE',
  path: '/organizations/{organizationId}/contacts/{contactId}',
  summary: 'Erases a contact; a keyed hash stays, so that no import brings them back',
  access: clinicEditors,
  precondition: 'none',
  body: null,
  reply: { status: 204, body: null, etag: false },
  errors: ['write-contention'],
  example: { params: { organizationId, contactId } },
});

export const importContacts = defineRoute({
  ...common,
  id: 'importContacts',
  method: 'POST',
  path: '/organizations/{organizationId}/contact-imports',
  summary: 'Takes rows of a file, and says what became of each',
  access: clinicEditors,
  precondition: 'idempotency-key',
  body: z.lazy(() =>
    z.strictObject({
      defaults: contactDefaultsSchema,
      rows: z.array(contactRowSchema).check(z.minLength(1), z.maxLength(mostRowsAtOnce)),
    }),
  ),
  bodyLimit: 256 * 1024,
  reply: {
    status: 200,
    body: z.lazy(() =>
      z.object({
        rows: z.array(
          z.object({ row: z.int(), outcome: z.enum(rowOutcomes), reason: z.nullable(z.string()) }),
        ),
      }),
    ),
    etag: false,
  },
  errors: ['too-many-contacts', 'write-contention'],
  example: {
    params: { organizationId },
    body: { defaults, rows: [{ row: 2, email, firstName: 'Rosa' }] },
  },
});

export const exportContacts = defineRoute({
  ...common,
  id: 'exportContacts',
  method: 'POST',
  path: '/organizations/{organizationId}/contact-exports',
  summary: 'Notes that the contacts are taken out, before their pages are read',
  access: clinicEditors,
  precondition: 'none',
  body: null,
  reply: { status: 204, body: null, etag: false },
  errors: ['write-contention'],
  example: { params: { organizationId } },
});

export const listContacts = defineRoute({
  ...common,
  id: 'listContacts',
  method: 'GET',
  path: '/organizations/{organizationId}/contacts',
  summary:
    'All contacts in no order, with what they decided about mail; a page may hold fewer than asked for and go on',
  access: clinicEditors,
  precondition: 'none',
  query: pageQuerySchema,
  body: null,
  reply: { status: 200, body: z.lazy(() => pageOf(knownContactSchema)), etag: false },
  errors: ['invalid-cursor'],
  example: { params: { organizationId } },
});

export const contactRoutes = {
  findContacts,
  addContact,
  getContact,
  changeContact,
  eraseContact,
  importContacts,
  exportContacts,
  listContacts,
} as const;
