import {
  panelMemberSchema,
  panelSchema,
  panelSurveySchema,
  panelTermsSchema,
} from '@portolan/domain/feedback/panel';
import * as z from 'zod/mini';
import { clinicEditors, clinicMembers } from './clinic-access.ts';
import { exampleIds } from './examples.ts';
import { letterBodySchema, lettersSentSchema } from './letter-body.ts';
import { pageOf, pageQuerySchema } from './parameters.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, panelId, panelMemberId } = exampleIds;
const common = { resource: 'panels', query: null, bodyLimit: ordinaryBodyLimit } as const;
const terms = {
  name: { en: 'New to the portal', es: 'Nuevos en el portal' },
  kind: 'new-enrollees',
  audience: 'patients',
  formId: null,
  askedPerMonth: 20,
  restDays: 60,
  open: true,
} as const;

export const listPanels = defineRoute({
  ...common,
  id: 'listPanels',
  method: 'GET',
  path: '/organizations/{organizationId}/panels',
  summary: 'The groups of people who agreed to be asked',
  access: clinicMembers,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: z.lazy(() => z.object({ items: z.array(panelSchema) })), etag: false },
  errors: [],
  example: { params: { organizationId } },
});

export const makePanel = defineRoute({
  ...common,
  id: 'makePanel',
  method: 'POST',
  path: '/organizations/{organizationId}/panels',
  summary: 'Sets up a panel',
  access: clinicEditors,
  precondition: 'idempotency-key',
  body: panelTermsSchema,
  reply: { status: 201, body: panelSchema, etag: true },
  errors: ['unknown-form', 'too-many-panels'],
  example: { params: { organizationId }, body: terms },
});

export const changePanel = defineRoute({
  ...common,
  id: 'changePanel',
  method: 'PUT',
  path: '/organizations/{organizationId}/panels/{panelId}',
  summary: 'Changes a panel',
  access: clinicEditors,
  precondition: 'if-match',
  body: panelTermsSchema,
  reply: { status: 200, body: panelSchema, etag: true },
  errors: ['stale-version', 'write-contention', 'unknown-form'],
  example: { params: { organizationId, panelId }, body: terms },
});

export const listPanelMembers = defineRoute({
  ...common,
  id: 'listPanelMembers',
  method: 'GET',
  path: '/organizations/{organizationId}/panels/{panelId}/members',
  summary: 'Who agreed to be asked, and who was asked to agree',
  access: clinicEditors,
  precondition: 'none',
  query: pageQuerySchema,
  body: null,
  reply: { status: 200, body: z.lazy(() => pageOf(panelMemberSchema)), etag: false },
  errors: ['invalid-cursor'],
  example: { params: { organizationId, panelId } },
});

export const invitePanelMembers = defineRoute({
  ...common,
  id: 'invitePanelMembers',
  method: 'POST',
  path: '/organizations/{organizationId}/panels/{panelId}/members',
  summary: 'Sends letters that ask to join; who is a member, was asked or has left is left out',
  access: clinicEditors,
  precondition: 'idempotency-key',
  body: letterBodySchema,
  reply: { status: 201, body: lettersSentSchema, etag: false },
  errors: ['too-many-letters', 'panel-full'],
  example: {
    params: { organizationId, panelId },
    body: { language: 'es', emails: ['rosa@cedarcreek.example'] },
  },
});

export const removePanelMember = defineRoute({
  ...common,
  id: 'removePanelMember',
  method: 'DELETE',
  path: '/organizations/{organizationId}/panels/{panelId}/members/{panelMemberId}',
  summary: 'Takes somebody out of a panel, address and all',
  access: clinicEditors,
  precondition: 'none',
  body: null,
  reply: { status: 204, body: null, etag: false },
  errors: [],
  example: { params: { organizationId, panelId, panelMemberId } },
});

export const listPanelSurveys = defineRoute({
  ...common,
  id: 'listPanelSurveys',
  method: 'GET',
  path: '/organizations/{organizationId}/panels/{panelId}/surveys',
  summary: 'The last twelve months in which the panel was asked, and how many members were; newest first',
  access: clinicMembers,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: z.lazy(() => z.object({ items: z.array(panelSurveySchema) })), etag: false },
  errors: [],
  example: { params: { organizationId, panelId } },
});

export const panelRoutes = {
  listPanels,
  makePanel,
  changePanel,
  listPanelMembers,
  invitePanelMembers,
  removePanelMember,
  listPanelSurveys,
} as const;
