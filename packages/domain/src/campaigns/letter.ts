import * as z from 'zod/mini';
import { idSchema } from '../ids.ts';
import { languageSchema } from '../people/person.ts';

/** What a campaign sends in one language, rendered once for all its recipients: templates with variables of theirs. */
export const campaignLetterSchema = z.lazy(() =>
  z.strictObject({
    campaignId: idSchema('campaign'),
    /** The attempt to freeze it that this belongs to, as its chunks' do. */
    freeze: z.int(),
    language: languageSchema,
    subject: z.string(),
    html: z.string(),
    text: z.string(),
    /** Web addresses of the message, each once. */
    links: z.array(z.string()),
    /** What stands for variables that all recipients have in common. */
    common: z.record(z.string(), z.string()),
  }),
);
export type CampaignLetter = z.infer<typeof campaignLetterSchema>;
