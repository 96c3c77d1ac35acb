import * as z from 'zod/mini';
import { daySchema } from '../days.ts';
import { idSchema, personIdSchema } from '../ids.ts';
import { localizedSchema } from '../people/localized.ts';
import { instantSchema } from '../time-zones.ts';

/** The matrix of CMP-1: rows and columns. */
export const marketingAudiences = ['patients', 'providers', 'staff'] as const;
export const phases = ['before-launch', 'initial', 'ongoing', 'before-feature', 'after-feature'] as const;
/** Ways to reach people. */
export const channels = [
  'email',
  'text-message',
  'sign',
  'voicemail',
  'billing-insert',
  'letter',
  'website',
  'blog',
  'social',
  'demo',
  'talking-points',
  'other',
] as const;
export type Channel = (typeof channels)[number];

/** What a clinic says of its portal to everybody, on one item. */
export const marketingPlanSchema = z.lazy(() =>
  z.strictObject({
    theme: localizedSchema(200),
    /** The portal's own name. */
    portalName: localizedSchema(80),
    /** Where the portal is found on the web. */
    portalAddress: z.string().check(z.maxLength(300)),
    /** Moments at which people can be told: registration, check-in, the visit, discharge. */
    touchPoints: z
      .array(
        z.strictObject({
          id: idSchema('touchPoint'),
          name: z.string().check(z.minLength(1), z.maxLength(120)),
          note: z.string().check(z.maxLength(500)),
        }),
      )
      .check(z.maxLength(40)),
    version: z.int(),
  }),
);
export type MarketingPlan = z.infer<typeof marketingPlanSchema>;

const productFields = {
  name: z.lazy(() => z.string().check(z.trim(), z.minLength(1), z.maxLength(160))),
  audience: z.enum(marketingAudiences),
  phase: z.enum(phases),
  channel: z.enum(channels),
  /** A member of the clinic. */
  ownerId: z.lazy(() => z.nullable(personIdSchema)),
  dueOn: z.lazy(() => z.nullable(daySchema)),
  /** Whole US cents. */
  cost: z.lazy(() => z.nullable(z.int().check(z.minimum(0), z.maximum(100_000_000)))),
  status: z.enum(['planned', 'in-work', 'done', 'dropped']),
  note: z.lazy(() => z.string().check(z.maxLength(1000))),
} as const;

/** One thing that is made for one audience and phase. */
export const productSchema = z.lazy(() =>
  z.strictObject({
    id: idSchema('product'),
    ...productFields,
    /** The campaign that it is; its status follows the campaign's. */
    campaignId: z.nullable(idSchema('campaign')),
    madeBy: personIdSchema,
    madeAt: instantSchema,
    version: z.int(),
  }),
);
export type Product = z.infer<typeof productSchema>;
export const productTermsSchema = z.lazy(() => z.strictObject(productFields));
export type ProductTerms = z.infer<typeof productTermsSchema>;
export const mostProducts = 300;
