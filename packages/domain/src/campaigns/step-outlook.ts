import * as z from 'zod/mini';

/** What a step will do and did. Persons. */
export const stepOutlookSchema = z.lazy(() => {
  const count = z.int().check(z.minimum(0));
  return z.strictObject({
    /** Who gets it tomorrow, and in the week that begins then. */
    tomorrow: count,
    week: count,
    /** Of the last sixty days. `clicked` is null where links were not counted. */
    sent: count,
    delivered: count,
    clicked: z.nullable(count),
    unsubscribed: count,
    bounced: count,
  });
});
export type StepOutlook = z.infer<typeof stepOutlookSchema>;
