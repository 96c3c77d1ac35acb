import {
  campaignChangesSchema,
  campaignLineSchema,
  campaignSchema,
  newCampaignSchema,
} from '@portolan/domain/campaigns/campaign';
import { campaignOutcomeSchema, campaignRecipientSchema } from '@portolan/domain/campaigns/campaign-outcome';
import { campaignOrders } from '@portolan/domain/campaigns/campaign-state';
import { outcomes } from '@portolan/domain/campaigns/outcome';
import { shownStandingSchema } from '@portolan/domain/campaigns/standing';
import { wallClockSchema } from '@portolan/domain/campaigns/wall-clock';
import * as z from 'zod/mini';
import { clinicEditors, clinicMembers, clinicOwners } from './clinic-access.ts';
import { exampleIds } from './examples.ts';
import { pageFields, pageOf, pageQuerySchema } from './parameters.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, campaignId } = exampleIds;
const common = { resource: 'campaigns', query: null, bodyLimit: ordinaryBodyLimit } as const;
const ofCampaign = { example: { params: { organizationId, campaignId } } } as const;
/** A message of forty blocks in two languages. */
const messageLimit = 512 * 1024;

export const listCampaigns = defineRoute({
  ...common,
  id: 'listCampaigns',
  method: 'GET',
  path: '/organizations/{organizationId}/campaigns',
  summary:
    "The clinic's campaigns without their messages, newest first; a page may hold fewer than asked for and go on",
  access: clinicMembers,
  precondition: 'none',
  query: pageQuerySchema,
  body: null,
  reply: { status: 200, body: z.lazy(() => pageOf(campaignLineSchema)), etag: false },
  errors: ['invalid-cursor'],
  example: { params: { organizationId } },
});

export const makeCampaign = defineRoute({
  ...common,
  id: 'makeCampaign',
  method: 'POST',
  path: '/organizations/{organizationId}/campaigns',
  summary: 'Begins a campaign: empty, with a ready-made message, or as a copy',
  access: clinicEditors,
  precondition: 'idempotency-key',
  body: newCampaignSchema,
  reply: { status: 201, body: campaignSchema, etag: true },
  errors: [
    'unknown-message',
    'unknown-campaign',
    'unknown-product',
    'product-not-email',
    'product-has-campaign',
  ],
  example: {
    params: { organizationId },
    body: { name: 'The portal is open', productId: null, from: { kind: 'empty' } },
  },
});

export const getCampaign = defineRoute({
  ...common,
  ...ofCampaign,
  id: 'getCampaign',
  method: 'GET',
  path: '/organizations/{organizationId}/campaigns/{campaignId}',
  summary: 'A campaign: whom it is for, what it says, and what was decided about it',
  access: clinicMembers,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: campaignSchema, etag: true },
  errors: [],
});

export const changeCampaign = defineRoute({
  ...common,
  id: 'changeCampaign',
  method: 'PATCH',
  path: '/organizations/{organizationId}/campaigns/{campaignId}',
  summary: 'Changes the given parts of a draft',
  access: clinicEditors,
  precondition: 'if-match',
  body: campaignChangesSchema,
  bodyLimit: messageLimit,
  reply: { status: 200, body: campaignSchema, etag: true },
  errors: ['stale-version', 'write-contention', 'campaign-not-draft', 'message-too-large'],
  example: { params: { organizationId, campaignId }, body: { tracked: false } },
});

export const removeCampaign = defineRoute({
  ...common,
  ...ofCampaign,
  id: 'removeCampaign',
  method: 'DELETE',
  path: '/organizations/{organizationId}/campaigns/{campaignId}',
  summary: 'Removes a draft',
  access: clinicEditors,
  precondition: 'if-match',
  body: null,
  reply: { status: 204, body: null, etag: false },
  errors: ['stale-version', 'write-contention', 'campaign-not-draft'],
});

export const scheduleCampaign = defineRoute({
  ...common,
  id: 'scheduleCampaign',
  method: 'PUT',
  path: '/organizations/{organizationId}/campaigns/{campaignId}/schedule',
  summary: "Sends a draft off: at once (null), or when the clinic's clock shows this",
  access: clinicEditors,
  precondition: 'if-match',
  body: z.lazy(() => z.strictObject({ at: z.nullable(wallClockSchema) })),
  reply: { status: 200, body: campaignSchema, etag: true },
  errors: [
    'stale-version',
    'write-contention',
    'campaign-not-draft',
    'message-unfinished',
    'topic-missing',
    'audience-empty',
    'postal-address-missing',
    'sending-stopped',
    'no-such-time',
    'send-time-past',
  ],
  example: { params: { organizationId, campaignId }, body: { at: null } },
});

export const orderCampaign = defineRoute({
  ...common,
  id: 'orderCampaign',
  method: 'PUT',
  path: '/organizations/{organizationId}/campaigns/{campaignId}/state',
  summary:
    'Pauses a campaign, lets it go on, cancels it, or takes it back before it has begun; it holds at once',
  access: clinicEditors,
  precondition: 'if-match',
  body: z.lazy(() => z.strictObject({ order: z.enum(campaignOrders) })),
  reply: { status: 200, body: campaignSchema, etag: true },
  errors: ['stale-version', 'write-contention', 'campaign-not-sent-off', 'campaign-begun', 'campaign-over'],
  example: { params: { organizationId, campaignId }, body: { order: 'paused' } },
});

export const resendCampaign = defineRoute({
  ...common,
  ...ofCampaign,
  id: 'resendCampaign',
  method: 'POST',
  path: '/organizations/{organizationId}/campaigns/{campaignId}/resend',
  summary:
    'Has those written to again of whom it is uncertain whether the email arrived: some may get it twice',
  access: clinicEditors,
  precondition: 'if-match',
  body: null,
  reply: { status: 200, body: campaignSchema, etag: true },
  errors: ['stale-version', 'write-contention', 'nobody-uncertain', 'campaign-over'],
});

export const getCampaignReport = defineRoute({
  ...common,
  ...ofCampaign,
  id: 'getCampaignReport',
  method: 'GET',
  path: '/organizations/{organizationId}/campaigns/{campaignId}/report',
  summary: 'How far a campaign has come and what became of it: every recipient in exactly one outcome',
  access: clinicMembers,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: campaignOutcomeSchema, etag: false },
  errors: [],
});

export const listCampaignRecipients = defineRoute({
  ...common,
  id: 'listCampaignRecipients',
  method: 'GET',
  path: '/organizations/{organizationId}/campaigns/{campaignId}/recipients',
  summary:
    'Who is in an outcome of a campaign, by name and address; a page may hold fewer than asked for and go on',
  access: clinicEditors,
  precondition: 'none',
  query: z.lazy(() => z.strictObject({ ...pageFields, outcome: z.enum(outcomes) })),
  body: null,
  reply: { status: 200, body: z.lazy(() => pageOf(campaignRecipientSchema)), etag: false },
  errors: ['invalid-cursor'],
  example: { params: { organizationId, campaignId }, query: { outcome: 'sent' } },
});

export const getMailStanding = defineRoute({
  ...common,
  id: 'getMailStanding',
  method: 'GET',
  path: '/organizations/{organizationId}/mail-standing',
  summary: 'How many the clinic may write to today, and whether its sending is stopped and why',
  access: clinicMembers,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: shownStandingSchema, etag: true },
  errors: [],
  example: { params: { organizationId } },
});

export const liftMailStop = defineRoute({
  ...common,
  id: 'liftMailStop',
  method: 'POST',
  path: '/organizations/{organizationId}/mail-standing/lift',
  summary: "Lets the clinic's sending go on after it was stopped",
  access: clinicOwners,
  precondition: 'if-match',
  body: null,
  reply: { status: 200, body: shownStandingSchema, etag: true },
  errors: ['stale-version', 'write-contention', 'sending-not-stopped'],
  example: { params: { organizationId } },
});

export const campaignRoutes = {
  listCampaigns,
  makeCampaign,
  getCampaign,
  changeCampaign,
  removeCampaign,
  scheduleCampaign,
  orderCampaign,
  resendCampaign,
  getCampaignReport,
  listCampaignRecipients,
  getMailStanding,
  liftMailStop,
} as const;
