import * as z from 'zod/mini';
import { slugSchema } from './form.ts';
import { themeSchema } from './response.ts';

const workingDays = (most: number) => z.lazy(() => z.int().check(z.minimum(1), z.maximum(most)));

/** How a clinic works off its feedback: working days until a response is looked at, and until it is closed; its own themes. */
const serviceLevelFields = {
  reviewDays: workingDays(30),
  closeDays: workingDays(120),
  themes: z.lazy(() => z.array(themeSchema).check(z.maxLength(40))),
} as const;

export const feedbackSettingsSchema = z.lazy(() =>
  z.strictObject({
    ...serviceLevelFields,
    /** The last part of the address of the clinic's public page; null before there is one. */
    pageSlug: z.nullable(slugSchema),
    version: z.int(),
  }),
);
export type FeedbackSettings = z.infer<typeof feedbackSettingsSchema>;

export const feedbackSettingsChangesSchema = z.lazy(() =>
  z.strictObject({
    reviewDays: z.exactOptional(serviceLevelFields.reviewDays),
    closeDays: z.exactOptional(serviceLevelFields.closeDays),
    themes: z.exactOptional(serviceLevelFields.themes),
  }),
);
export type FeedbackSettingsChanges = z.infer<typeof feedbackSettingsChangesSchema>;

/** Before anybody chose: two working days to look, ten to close. */
export const untouchedFeedbackSettings: FeedbackSettings = {
  reviewDays: 2,
  closeDays: 10,
  themes: [],
  pageSlug: null,
  version: 0,
};
