import * as z from 'zod/mini';
import { organizationIdSchema } from '../ids.ts';
import { monthSchema } from '../months.ts';
import type { Reached } from './report.ts';

const sumFields = z.lazy(() => {
  const count = z.int().check(z.minimum(0));
  return z.strictObject({
    /** Those that people made; steps of sequences are not counted, and their mails are. */
    campaigns: count,
    sent: count,
    delivered: count,
    bounced: count,
    complained: count,
    unsubscribed: count,
    /** Of campaigns that count clicks: who was sent one, and who clicked. */
    countedSent: count,
    clicked: count,
  });
});
/** Sums of campaigns: mails, or persons once for each campaign. */
export type CampaignSums = z.infer<typeof sumFields>;

/** What a clinic's campaigns of a month came to, as its foundation may see it: sums alone, nobody's address and no words. */
export const campaignMonthSchema = z.lazy(() =>
  z.strictObject({
    clinicId: organizationIdSchema,
    /** In which they began to go out, by the clinic's clock. */
    month: monthSchema,
    sums: sumFields,
    version: z.int(),
  }),
);
export type CampaignMonth = z.infer<typeof campaignMonthSchema>;

export const noCampaigns: CampaignSums = {
  campaigns: 0,
  sent: 0,
  delivered: 0,
  bounced: 0,
  complained: 0,
  unsubscribed: 0,
  countedSent: 0,
  clicked: 0,
};

type SentCampaign = {
  /** Whether it is a step of a sequence. */
  readonly isStep: boolean;
  readonly tracked: boolean;
  readonly reached: Reached;
};

/** What one campaign adds to its month. */
export const sumsOf = ({ isStep, tracked, reached }: SentCampaign): CampaignSums => ({
  campaigns: isStep ? 0 : 1,
  sent: reached.outcomes.sent,
  delivered: reached.delivered,
  bounced: reached.bounced,
  complained: reached.complained,
  unsubscribed: reached.unsubscribed,
  countedSent: tracked ? reached.outcomes.sent : 0,
  clicked: tracked ? reached.clicked : 0,
});

/** Sums together; none of the parts is a quotient, so the order does not matter. */
export const addCampaigns = (parts: readonly CampaignSums[]): CampaignSums =>
  parts.reduce(
    (sum, part) => ({
      campaigns: sum.campaigns + part.campaigns,
      sent: sum.sent + part.sent,
      delivered: sum.delivered + part.delivered,
      bounced: sum.bounced + part.bounced,
      complained: sum.complained + part.complained,
      unsubscribed: sum.unsubscribed + part.unsubscribed,
      countedSent: sum.countedSent + part.countedSent,
      clicked: sum.clicked + part.clicked,
    }),
    noCampaigns,
  );
