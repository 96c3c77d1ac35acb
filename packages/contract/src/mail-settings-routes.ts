import {
  domainNameSchema,
  mailSettingsChangesSchema,
  mailSettingsSchema,
  sendingDomainSchema,
} from '@portolan/domain/campaigns/mail-settings';
import * as z from 'zod/mini';
import { clinicEditors, clinicMembers, clinicOwners } from './clinic-access.ts';
import { exampleIds } from './examples.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId } = exampleIds;
const common = { resource: 'mail-settings', query: null, bodyLimit: ordinaryBodyLimit } as const;

export const getMailSettings = defineRoute({
  ...common,
  id: 'getMailSettings',
  method: 'GET',
  path: '/organizations/{organizationId}/mail-settings',
  summary:
    "How the clinic's mails look, from whom they come and what they are about; version 0 before anybody chose",
  access: clinicMembers,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: mailSettingsSchema, etag: true },
  errors: [],
  example: { params: { organizationId } },
});

export const changeMailSettings = defineRoute({
  ...common,
  id: 'changeMailSettings',
  method: 'PATCH',
  path: '/organizations/{organizationId}/mail-settings',
  summary: 'Sets sender, topics, brand, counting and sharing, and opens or closes the sign-up page',
  access: clinicEditors,
  precondition: 'if-match',
  body: mailSettingsChangesSchema,
  reply: { status: 200, body: mailSettingsSchema, etag: true },
  errors: ['stale-version', 'write-contention', 'unknown-picture'],
  example: { params: { organizationId }, body: { fromName: 'Cedar Creek Clinic' } },
});

/** Null where the clinic sends from the domain that all share. */
const shownDomainSchema = z.lazy(() => z.strictObject({ domain: z.nullable(sendingDomainSchema) }));
const domainPath = '/organizations/{organizationId}/sending-domain';

export const getSendingDomain = defineRoute({
  ...common,
  id: 'getSendingDomain',
  method: 'GET',
  path: domainPath,
  summary: "The clinic's own domain to send from, what the DNS has to say for it, and what was seen",
  access: clinicMembers,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: shownDomainSchema, etag: true },
  errors: [],
  example: { params: { organizationId } },
});

export const askSendingDomain = defineRoute({
  ...common,
  id: 'askSendingDomain',
  method: 'POST',
  path: domainPath,
  summary: 'Names a domain of the clinic to send from; a worker makes it ready',
  access: clinicOwners,
  precondition: 'none',
  body: z.lazy(() => z.strictObject({ name: domainNameSchema })),
  reply: { status: 200, body: shownDomainSchema, etag: true },
  errors: ['domain-there', 'write-contention'],
  example: { params: { organizationId }, body: { name: 'clinic.example.org' } },
});

export const checkSendingDomain = defineRoute({
  ...common,
  id: 'checkSendingDomain',
  method: 'POST',
  path: `${domainPath}/checks`,
  summary: 'Has the domain looked at again; nothing where that is under way',
  access: clinicEditors,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: shownDomainSchema, etag: true },
  errors: ['no-domain', 'write-contention'],
  example: { params: { organizationId } },
});

export const removeSendingDomain = defineRoute({
  ...common,
  id: 'removeSendingDomain',
  method: 'DELETE',
  path: domainPath,
  summary: 'Takes the domain away: from now on the clinic sends from the one that all share',
  access: clinicOwners,
  precondition: 'if-match',
  body: null,
  reply: { status: 200, body: shownDomainSchema, etag: true },
  errors: ['no-domain', 'stale-version', 'write-contention'],
  example: { params: { organizationId } },
});

export const mailSettingsRoutes = {
  getMailSettings,
  changeMailSettings,
  getSendingDomain,
  askSendingDomain,
  checkSendingDomain,
  removeSendingDomain,
} as const;
