import * as z from 'zod/mini';
import { idSchema } from '../ids.ts';
import { languageSchema } from '../people/person.ts';
import { campaignRunSchema } from './campaign.ts';
import { outcomes } from './outcome.ts';

/** What became of a campaign, as it is told; see `Reached` for what each number counts. Persons. */
export const campaignOutcomeSchema = z.lazy(() => {
  const count = z.int().check(z.minimum(0));
  const reached = z.strictObject({
    recipients: count,
    outcomes: z.record(z.enum(outcomes), count),
    delivered: count,
    bounced: count,
    complained: count,
    opened: count,
    clicked: count,
    unsubscribed: count,
    filtered: count,
  });
  const links = z.readonly(z.array(z.strictObject({ address: z.string(), persons: count })));
  return z.strictObject({
    /** Null before it began; without what only workers need. */
    run: z.nullable(campaignRunSchema),
    report: z.nullable(
      z.strictObject({
        all: reached,
        languages: z.strictObject({ en: reached, es: reached }),
        links: z.strictObject({ en: links, es: links }),
        hours: z.readonly(
          z.array(
            z.strictObject({
              /** UTC: `2026-11-23T04`. */
              hour: z.string(),
              sent: count,
              delivered: count,
              opened: count,
              clicked: count,
              unsubscribed: count,
            }),
          ),
        ),
      }),
    ),
  });
});
export type CampaignOutcome = z.infer<typeof campaignOutcomeSchema>;

/** One recipient and what became of them. */
export const campaignRecipientSchema = z.lazy(() =>
  z.strictObject({
    contactId: idSchema('contact'),
    /** Null of somebody who was erased since. */
    contact: z.nullable(z.strictObject({ email: z.string(), firstName: z.string(), lastName: z.string() })),
    /** Of the version they get. */
    language: languageSchema,
    outcome: z.enum(outcomes),
    delivered: z.boolean(),
    bounced: z.boolean(),
    complained: z.boolean(),
    unsubscribed: z.boolean(),
  }),
);
export type CampaignRecipient = z.infer<typeof campaignRecipientSchema>;
