import * as z from 'zod/mini';
import { daySchema } from '../days.ts';
import { idSchema, personIdSchema } from '../ids.ts';
import { localizedSchema } from '../people/localized.ts';
import { isWebAddress } from '../publications/resource.ts';
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

export type MarketingAudience = (typeof marketingAudiences)[number];
export type Phase = (typeof phases)[number];

/** The most places and moments that a plan names. */
export const mostTouchPoints = 40;
const planFields = {
  theme: localizedSchema(200),
  /** The portal's own name. */
  portalName: localizedSchema(80),
  /** Where the portal is found on the web. Empty: not said yet. */
  portalAddress: z.lazy(() =>
    z.string().check(
      z.trim(),
      z.maxLength(300),
      z.refine((text) => text === '' || isWebAddress(text), { error: 'not-a-web-address' }),
    ),
  ),
  /** Moments at which people can be told: registration, check-in, the visit, discharge. */
  touchPoints: z.lazy(() =>
    z
      .array(
        z.strictObject({
          id: idSchema('touchPoint'),
          name: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
          note: z.string().check(z.maxLength(500)),
        }),
      )
      .check(
        z.maxLength(mostTouchPoints),
        z.refine((points) => new Set(points.map(({ id }) => id)).size === points.length, {
          error: 'touch-point-repeated',
        }),
      ),
  ),
} as const;

/** What a clinic says of its portal to everybody, on one item. */
export const marketingPlanSchema = z.lazy(() => z.strictObject({ ...planFields, version: z.int() }));
export type MarketingPlan = z.infer<typeof marketingPlanSchema>;
export type TouchPoint = MarketingPlan['touchPoints'][number];

export const marketingPlanChangesSchema = z.lazy(() =>
  z.strictObject({
    theme: z.exactOptional(planFields.theme),
    portalName: z.exactOptional(planFields.portalName),
    portalAddress: z.exactOptional(planFields.portalAddress),
    touchPoints: z.exactOptional(planFields.touchPoints),
  }),
);
export type MarketingPlanChanges = z.infer<typeof marketingPlanChangesSchema>;

/** Before anybody wrote anything. */
export const untouchedMarketingPlan: MarketingPlan = {
  theme: { en: '', es: '' },
  portalName: { en: '', es: '' },
  portalAddress: '',
  touchPoints: [],
  version: 0,
};

export const productStatuses = ['planned', 'in-work', 'done', 'dropped'] as const;
export type ProductStatus = (typeof productStatuses)[number];

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
  status: z.enum(productStatuses),
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
/** The most products of a plan, and the most that are added at once. */
export const mostProducts = 300;
export const mostAddedProducts = 40;
