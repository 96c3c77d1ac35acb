import * as z from 'zod/mini';
import { idSchema, organizationIdSchema, programIdSchema } from '../ids.ts';
import { monthSchema } from '../months.ts';
import { instantSchema } from '../time-zones.ts';
import { tallySchema } from './feedback-month.ts';
import { audiences, formContentSchema, moments, occasions } from './form.ts';

const offerFields = {
  audiences: z.lazy(() => z.array(z.enum(audiences)).check(z.minLength(1), z.maxLength(audiences.length))),
  moment: z.enum(moments),
  occasion: z.enum(occasions),
  content: formContentSchema,
} as const;
export const formOfferTermsSchema = z.lazy(() => z.strictObject({ ...offerFields, offered: z.boolean() }));
export type FormOfferTerms = z.infer<typeof formOfferTermsSchema>;

/** A form or poll that a foundation offers to the clinics of a program (CMP-10, FB-9); they adopt it and ask it themselves. */
export const formOfferSchema = z.lazy(() =>
  z.strictObject({
    id: idSchema('form'),
    programId: programIdSchema,
    foundationId: organizationIdSchema,
    ...offerFields,
    /** Null while it is a draft, or was taken back. */
    offeredAt: z.nullable(instantSchema),
    version: z.int(),
  }),
);
export type FormOffer = z.infer<typeof formOfferSchema>;

/**
 * What a foundation holds of a clinic's feedback in a month: aggregates by audience of its shared forms, and by question of a form
 * that it offered; each of at least five answers.
 */
export const clinicFeedbackSchema = z.lazy(() =>
  z.strictObject({
    clinicId: organizationIdSchema,
    month: monthSchema,
    audiences: z.partialRecord(z.enum(audiences), tallySchema),
    offers: z.record(idSchema('form'), z.partialRecord(z.enum(audiences), tallySchema)),
    version: z.int(),
  }),
);
export type ClinicFeedback = z.infer<typeof clinicFeedbackSchema>;
