import * as z from 'zod/mini';
import { organizationIdSchema, programIdSchema } from '../ids.ts';
import { monthSchema } from '../months.ts';

/** What a clinic's campaigns of a month came to, as its foundation may see it: sums alone, nobody's address and no words. */
export const campaignMonthSchema = z.lazy(() => {
  const count = z.int().check(z.minimum(0));
  return z.strictObject({
    programId: programIdSchema,
    clinicId: organizationIdSchema,
    clinicName: z.string(),
    month: monthSchema,
    campaigns: count,
    sent: count,
    delivered: count,
    bounced: count,
    complained: count,
    unsubscribed: count,
    /** Of campaigns that count clicks: who was sent one, and who clicked. */
    countedSent: count,
    clicked: count,
    version: z.int(),
  });
});
export type CampaignMonth = z.infer<typeof campaignMonthSchema>;
