import {
  formChangesSchema,
  formSchema,
  formVersionSchema,
  newFormSchema,
} from '@portolan/domain/feedback/form';
import { kioskNameSchema, kioskSchema } from '@portolan/domain/feedback/kiosk';
import { formInvitationSchema } from '@portolan/domain/feedback/panel';
import * as z from 'zod/mini';
import { clinicDesk, clinicEditors, clinicMembers } from './clinic-access.ts';
import { exampleIds } from './examples.ts';
import { letterBodySchema, lettersSentSchema } from './letter-body.ts';
import { pageOf, pageQuerySchema } from './parameters.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, formId, kioskId } = exampleIds;
const common = { resource: 'forms', query: null, bodyLimit: ordinaryBodyLimit } as const;
const ofForm = { example: { params: { organizationId, formId } } } as const;
/** A form of thirty questions in two languages. */
const contentLimit = 256 * 1024;

export const listForms = defineRoute({
  ...common,
  id: 'listForms',
  method: 'GET',
  path: '/organizations/{organizationId}/forms',
  summary: "The clinic's forms, drafts and closed ones included, newest first",
  access: clinicMembers,
  precondition: 'none',
  query: pageQuerySchema,
  body: null,
  reply: { status: 200, body: z.lazy(() => pageOf(formSchema)), etag: false },
  errors: ['invalid-cursor'],
  example: { params: { organizationId } },
});

export const makeForm = defineRoute({
  ...common,
  id: 'makeForm',
  method: 'POST',
  path: '/organizations/{organizationId}/forms',
  summary: 'Begins a form: empty, ready-made, as a copy, or one that a foundation offers',
  access: clinicEditors,
  precondition: 'idempotency-key',
  body: newFormSchema,
  reply: { status: 201, body: formSchema, etag: true },
  errors: ['unknown-form', 'too-many-forms'],
  example: {
    params: { organizationId },
    body: {
      audiences: ['patients'],
      moment: 'initial',
      occasion: 'just-in-time',
      shared: true,
      from: { kind: 'empty' },
    },
  },
});

export const getForm = defineRoute({
  ...common,
  ...ofForm,
  id: 'getForm',
  method: 'GET',
  path: '/organizations/{organizationId}/forms/{formId}',
  summary: 'A form with what its next version would say',
  access: clinicMembers,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: formSchema, etag: true },
  errors: [],
});

export const changeForm = defineRoute({
  ...common,
  id: 'changeForm',
  method: 'PATCH',
  path: '/organizations/{organizationId}/forms/{formId}',
  summary: 'Changes what the next version says; what is published stays as it is',
  access: clinicEditors,
  precondition: 'if-match',
  body: formChangesSchema,
  bodyLimit: contentLimit,
  reply: { status: 200, body: formSchema, etag: true },
  errors: ['stale-version', 'write-contention', 'form-broken', 'form-too-large'],
  example: { params: { organizationId, formId }, body: { shared: false } },
});

export const removeForm = defineRoute({
  ...common,
  ...ofForm,
  id: 'removeForm',
  method: 'DELETE',
  path: '/organizations/{organizationId}/forms/{formId}',
  summary: 'Removes a form that was never published',
  access: clinicEditors,
  precondition: 'if-match',
  body: null,
  reply: { status: 204, body: null, etag: false },
  errors: ['stale-version', 'write-contention', 'form-published'],
});

export const publishForm = defineRoute({
  ...common,
  ...ofForm,
  id: 'publishForm',
  method: 'POST',
  path: '/organizations/{organizationId}/forms/{formId}/versions',
  summary: 'Publishes the content as the next version, and opens the form',
  access: clinicEditors,
  precondition: 'if-match',
  body: null,
  reply: { status: 200, body: formSchema, etag: true },
  errors: ['stale-version', 'write-contention', 'form-unfinished'],
});

export const getFormVersion = defineRoute({
  ...common,
  id: 'getFormVersion',
  method: 'GET',
  path: '/organizations/{organizationId}/forms/{formId}/versions/{formVersion}',
  summary: 'What was published as this version',
  access: clinicMembers,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: formVersionSchema, etag: false },
  errors: [],
  example: { params: { organizationId, formId, formVersion: '1' } },
});

export const setFormState = defineRoute({
  ...common,
  id: 'setFormState',
  method: 'PUT',
  path: '/organizations/{organizationId}/forms/{formId}/state',
  summary: 'Closes a form, or opens it again',
  access: clinicEditors,
  precondition: 'if-match',
  body: z.lazy(() => z.strictObject({ state: z.enum(['open', 'closed']) })),
  reply: { status: 200, body: formSchema, etag: true },
  errors: ['stale-version', 'write-contention', 'form-unpublished'],
  example: { params: { organizationId, formId }, body: { state: 'closed' } },
});

export const listKiosks = defineRoute({
  ...common,
  ...ofForm,
  id: 'listKiosks',
  method: 'GET',
  path: '/organizations/{organizationId}/forms/{formId}/kiosks',
  summary: 'The screens that a form stands on',
  access: clinicDesk,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: z.lazy(() => z.object({ items: z.array(kioskSchema) })), etag: false },
  errors: [],
});

export const addKiosk = defineRoute({
  ...common,
  id: 'addKiosk',
  method: 'POST',
  path: '/organizations/{organizationId}/forms/{formId}/kiosks',
  summary: "Adds a screen; the answer alone holds its token, which the screen's address is made of",
  access: clinicDesk,
  // No memory of the answer: it holds the token, of which nothing but the hash is kept.
  precondition: 'none',
  body: z.lazy(() => z.strictObject({ name: kioskNameSchema })),
  reply: {
    status: 201,
    body: z.lazy(() => z.object({ kiosk: kioskSchema, token: z.string() })),
    etag: false,
  },
  errors: ['form-unpublished', 'too-many-kiosks'],
  example: { params: { organizationId, formId }, body: { name: 'Front desk' } },
});

export const removeKiosk = defineRoute({
  ...common,
  id: 'removeKiosk',
  method: 'DELETE',
  path: '/organizations/{organizationId}/forms/{formId}/kiosks/{kioskId}',
  summary: 'Takes a screen away: its address answers no more',
  access: clinicDesk,
  precondition: 'none',
  body: null,
  reply: { status: 204, body: null, etag: false },
  errors: [],
  example: { params: { organizationId, formId, kioskId } },
});

export const inviteToForm = defineRoute({
  ...common,
  id: 'inviteToForm',
  method: 'POST',
  path: '/organizations/{organizationId}/forms/{formId}/invitations',
  summary:
    'Sends letters whose links answer the form once each; an address is left out until its last letter is over',
  access: clinicEditors,
  precondition: 'idempotency-key',
  body: letterBodySchema,
  reply: { status: 201, body: lettersSentSchema, etag: false },
  errors: ['form-unpublished', 'too-many-letters'],
  example: {
    params: { organizationId, formId },
    body: { language: 'en', emails: ['sam@cedarcreek.example'] },
  },
});

export const listFormInvitations = defineRoute({
  ...common,
  ...ofForm,
  id: 'listFormInvitations',
  method: 'GET',
  path: '/organizations/{organizationId}/forms/{formId}/invitations',
  summary: 'Who was asked to answer; never who has',
  access: clinicEditors,
  precondition: 'none',
  query: pageQuerySchema,
  body: null,
  reply: { status: 200, body: z.lazy(() => pageOf(formInvitationSchema)), etag: false },
  errors: ['invalid-cursor'],
});

export const formRoutes = {
  listForms,
  makeForm,
  getForm,
  changeForm,
  removeForm,
  publishForm,
  getFormVersion,
  setFormState,
  listKiosks,
  addKiosk,
  removeKiosk,
  inviteToForm,
  listFormInvitations,
} as const;
