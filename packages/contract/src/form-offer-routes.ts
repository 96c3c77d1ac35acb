import {
  clinicFeedbackSchema,
  formOfferSchema,
  formOfferTermsSchema,
} from '@portolan/domain/feedback/form-offer';
import { monthSchema } from '@portolan/domain/months';
import * as z from 'zod/mini';
import { exampleIds } from './examples.ts';
import { pageFields, pageOf } from './parameters.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, programId, formOfferId } = exampleIds;
const common = { resource: 'form-offers', query: null, bodyLimit: ordinaryBodyLimit } as const;
const foundation = {
  kind: 'member',
  of: 'foundation',
  roles: ['owner', 'officer', 'coach', 'viewer'],
} as const;
const officers = { kind: 'member', of: 'foundation', roles: ['owner', 'officer'] } as const;
const clinic = {
  kind: 'member',
  of: 'clinic',
  roles: ['owner', 'editor', 'contributor', 'viewer'],
} as const;
const offers = z.lazy(() => z.object({ items: z.array(formOfferSchema) }));
const empty = { en: '', es: '' };
const terms = {
  audiences: ['staff'],
  moment: 'ongoing',
  occasion: 'ad-hoc',
  offered: false,
  content: {
    title: { en: 'What next?', es: '¿Qué sigue?' },
    intro: empty,
    readBy: empty,
    thanks: empty,
    questions: [],
    offersReply: false,
    panelId: null,
  },
} as const;

export const listFormOffers = defineRoute({
  ...common,
  id: 'listFormOffers',
  method: 'GET',
  path: '/organizations/{organizationId}/programs/{programId}/form-offers',
  summary: 'The forms and polls that a foundation offers to the clinics of a program, drafts included',
  access: foundation,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: offers, etag: false },
  errors: [],
  example: { params: { organizationId, programId } },
});

export const makeFormOffer = defineRoute({
  ...common,
  id: 'makeFormOffer',
  method: 'POST',
  path: '/organizations/{organizationId}/programs/{programId}/form-offers',
  summary: 'Writes a form or poll for the clinics of a program',
  access: officers,
  precondition: 'idempotency-key',
  body: formOfferTermsSchema,
  bodyLimit: 256 * 1024,
  reply: { status: 201, body: formOfferSchema, etag: true },
  errors: ['form-broken', 'form-unfinished', 'form-too-large', 'too-many-forms', 'program-closed'],
  example: { params: { organizationId, programId }, body: terms },
});

export const changeFormOffer = defineRoute({
  ...common,
  id: 'changeFormOffer',
  method: 'PUT',
  path: '/organizations/{organizationId}/programs/{programId}/form-offers/{formOfferId}',
  summary: 'Changes what is offered, offers it, or takes it back; what a clinic adopted stays with it',
  access: officers,
  precondition: 'if-match',
  body: formOfferTermsSchema,
  bodyLimit: 256 * 1024,
  reply: { status: 200, body: formOfferSchema, etag: true },
  errors: [
    'stale-version',
    'write-contention',
    'form-broken',
    'form-unfinished',
    'form-too-large',
    'program-closed',
  ],
  example: { params: { organizationId, programId, formOfferId }, body: terms },
});

export const listOfferedForms = defineRoute({
  ...common,
  id: 'listOfferedForms',
  method: 'GET',
  path: '/organizations/{organizationId}/offered-forms',
  summary: 'What the foundations of the clinic offer it to ask',
  access: clinic,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: offers, etag: false },
  errors: [],
  example: { params: { organizationId } },
});

export const listCohortFeedback = defineRoute({
  ...common,
  id: 'listCohortFeedback',
  method: 'GET',
  path: '/organizations/{organizationId}/programs/{programId}/feedback',
  summary:
    'What the clinics of a program share of their feedback in these months: aggregates of at least five answers',
  access: foundation,
  precondition: 'none',
  query: z.lazy(() => z.strictObject({ ...pageFields, from: monthSchema, to: monthSchema })),
  body: null,
  reply: { status: 200, body: z.lazy(() => pageOf(clinicFeedbackSchema)), etag: false },
  errors: ['invalid-cursor', 'too-many-months'],
  example: { params: { organizationId, programId }, query: { from: '2026-09', to: '2026-11' } },
});

export const formOfferRoutes = {
  listFormOffers,
  makeFormOffer,
  changeFormOffer,
  listOfferedForms,
  listCohortFeedback,
} as const;
