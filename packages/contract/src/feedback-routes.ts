import { feedbackMonthSchema } from '@portolan/domain/feedback/feedback-month';
import {
  feedbackSettingsChangesSchema,
  feedbackSettingsSchema,
} from '@portolan/domain/feedback/feedback-settings';
import { newsSchema, newsTermsSchema } from '@portolan/domain/feedback/news';
import { monthSchema } from '@portolan/domain/months';
import * as z from 'zod/mini';
import { clinicEditors, clinicMembers } from './clinic-access.ts';
import { exampleIds } from './examples.ts';
import { pageOf, pageQuerySchema } from './parameters.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, newsId } = exampleIds;
const common = { resource: 'news', query: null, bodyLimit: ordinaryBodyLimit } as const;

export const listNews = defineRoute({
  ...common,
  id: 'listNews',
  method: 'GET',
  path: '/organizations/{organizationId}/news',
  summary: 'What is said in public about what was heard, drafts included, newest first',
  access: clinicMembers,
  precondition: 'none',
  query: pageQuerySchema,
  body: null,
  reply: { status: 200, body: z.lazy(() => pageOf(newsSchema)), etag: false },
  errors: ['invalid-cursor'],
  example: { params: { organizationId } },
});

export const writeNews = defineRoute({
  ...common,
  id: 'writeNews',
  method: 'POST',
  path: '/organizations/{organizationId}/news',
  summary:
    'Writes an entry of "you said, we did"; published, those who asked to hear of its responses are told',
  access: clinicEditors,
  precondition: 'idempotency-key',
  body: newsTermsSchema,
  reply: { status: 201, body: newsSchema, etag: true },
  errors: ['news-unfinished', 'unknown-response', 'write-contention'],
  example: {
    params: { organizationId },
    body: {
      youSaid: { en: 'Signing in is hard.', es: 'Es difícil iniciar sesión.' },
      weDid: { en: 'We help at the desk.', es: 'Ayudamos en recepción.' },
      responseIds: [],
      published: false,
    },
  },
});

export const changeNews = defineRoute({
  ...common,
  id: 'changeNews',
  method: 'PUT',
  path: '/organizations/{organizationId}/news/{newsId}',
  summary: 'Changes an entry, publishes it or takes it back; nobody is told twice',
  access: clinicEditors,
  precondition: 'if-match',
  body: newsTermsSchema,
  reply: { status: 200, body: newsSchema, etag: true },
  errors: ['stale-version', 'write-contention', 'news-unfinished', 'unknown-response'],
  example: {
    params: { organizationId, newsId },
    body: {
      youSaid: { en: 'Signing in is hard.', es: 'Es difícil iniciar sesión.' },
      weDid: { en: 'We help at the desk.', es: 'Ayudamos en recepción.' },
      responseIds: [],
      published: true,
    },
  },
});

export const getFeedbackSettings = defineRoute({
  ...common,
  id: 'getFeedbackSettings',
  method: 'GET',
  path: '/organizations/{organizationId}/feedback-settings',
  summary:
    'By when feedback is looked at and closed, the themes, and the address of the public page; version 0 before anybody chose',
  access: clinicMembers,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: feedbackSettingsSchema, etag: true },
  errors: [],
  example: { params: { organizationId } },
});

export const changeFeedbackSettings = defineRoute({
  ...common,
  id: 'changeFeedbackSettings',
  method: 'PATCH',
  path: '/organizations/{organizationId}/feedback-settings',
  summary: 'Sets the service level and themes',
  access: clinicEditors,
  precondition: 'if-match',
  body: feedbackSettingsChangesSchema,
  reply: { status: 200, body: feedbackSettingsSchema, etag: true },
  errors: ['stale-version', 'write-contention'],
  example: { params: { organizationId }, body: { reviewDays: 2 } },
});

export const listFeedbackMonths = defineRoute({
  ...common,
  id: 'listFeedbackMonths',
  method: 'GET',
  path: '/organizations/{organizationId}/feedback-months',
  summary: 'What the answers of these months add up to, by form',
  access: clinicMembers,
  precondition: 'none',
  query: z.lazy(() => z.strictObject({ from: monthSchema, to: monthSchema })),
  body: null,
  reply: {
    status: 200,
    body: z.lazy(() => z.object({ items: z.array(feedbackMonthSchema) })),
    etag: false,
  },
  errors: ['too-many-months'],
  example: { params: { organizationId }, query: { from: '2026-09', to: '2026-11' } },
});

/** What is said of responses, by when they are worked off, and what they add up to. */
export const feedbackRoutes = {
  listNews,
  writeNews,
  changeNews,
  getFeedbackSettings,
  changeFeedbackSettings,
  listFeedbackMonths,
} as const;
