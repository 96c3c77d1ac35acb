import {
  marketingPlanChangesSchema,
  marketingPlanSchema,
  mostAddedProducts,
  productSchema,
  productTermsSchema,
} from '@portolan/domain/marketing/marketing-plan';
import * as z from 'zod/mini';
import { clinicEditors, clinicMembers } from './clinic-access.ts';
import { exampleIds } from './examples.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, productId } = exampleIds;
const common = { resource: 'marketing', query: null, bodyLimit: ordinaryBodyLimit } as const;
const product = {
  name: 'Poster at the front desk',
  audience: 'patients',
  phase: 'before-launch',
  channel: 'sign',
  ownerId: null,
  dueOn: '2026-12-01',
  cost: 12_000,
  status: 'planned',
  note: 'One in each language, at eye level.',
} as const;
const products = z.lazy(() => z.object({ items: z.array(productSchema) }));

export const getMarketingPlan = defineRoute({
  ...common,
  id: 'getMarketingPlan',
  method: 'GET',
  path: '/organizations/{organizationId}/marketing-plan',
  summary: "The theme, the portal's own name and address, and the moments at which people can be told",
  access: clinicMembers,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: marketingPlanSchema, etag: true },
  errors: [],
  example: { params: { organizationId } },
});

export const changeMarketingPlan = defineRoute({
  ...common,
  id: 'changeMarketingPlan',
  method: 'PATCH',
  path: '/organizations/{organizationId}/marketing-plan',
  summary: 'Changes what the marketing plan says for all of its products',
  access: clinicEditors,
  precondition: 'if-match',
  body: marketingPlanChangesSchema,
  reply: { status: 200, body: marketingPlanSchema, etag: true },
  errors: ['stale-version', 'write-contention'],
  example: {
    params: { organizationId },
    body: { theme: { en: 'Your care, one tap away', es: 'Su atención, a un toque' } },
  },
});

export const listProducts = defineRoute({
  ...common,
  id: 'listProducts',
  method: 'GET',
  path: '/organizations/{organizationId}/marketing-plan/products',
  summary: 'What is made for whom and when, in any channel; oldest first',
  access: clinicMembers,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: products, etag: false },
  errors: [],
  example: { params: { organizationId } },
});

export const addProducts = defineRoute({
  ...common,
  id: 'addProducts',
  method: 'POST',
  path: '/organizations/{organizationId}/marketing-plan/products',
  summary: 'Adds products to the plan, all of them or none',
  access: clinicEditors,
  precondition: 'idempotency-key',
  body: z.lazy(() =>
    z.strictObject({
      products: z.array(productTermsSchema).check(z.minLength(1), z.maxLength(mostAddedProducts)),
    }),
  ),
  reply: { status: 201, body: products, etag: false },
  errors: ['unknown-member', 'too-many-products'],
  example: { params: { organizationId }, body: { products: [product] } },
});

export const changeProduct = defineRoute({
  ...common,
  id: 'changeProduct',
  method: 'PUT',
  path: '/organizations/{organizationId}/marketing-plan/products/{productId}',
  summary: 'Changes a product; one that became a campaign stays an email',
  access: clinicEditors,
  precondition: 'if-match',
  body: productTermsSchema,
  reply: { status: 200, body: productSchema, etag: true },
  errors: ['stale-version', 'write-contention', 'unknown-member', 'product-has-campaign'],
  example: { params: { organizationId, productId }, body: product },
});

export const removeProduct = defineRoute({
  ...common,
  id: 'removeProduct',
  method: 'DELETE',
  path: '/organizations/{organizationId}/marketing-plan/products/{productId}',
  summary: 'Takes a product out of the plan; a campaign that was made of it stays',
  access: clinicEditors,
  precondition: 'none',
  body: null,
  reply: { status: 204, body: null, etag: false },
  errors: ['write-contention'],
  example: { params: { organizationId, productId } },
});

export const marketingRoutes = {
  getMarketingPlan,
  changeMarketingPlan,
  listProducts,
  addProducts,
  changeProduct,
  removeProduct,
} as const;
