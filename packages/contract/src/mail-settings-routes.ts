import { mailSettingsChangesSchema, mailSettingsSchema } from '@portolan/domain/campaigns/mail-settings';
import { clinicEditors, clinicMembers } from './clinic-access.ts';
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

export const mailSettingsRoutes = { getMailSettings, changeMailSettings } as const;
