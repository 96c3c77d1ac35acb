import * as z from 'zod/mini';

const configurationSet = z.string().check(z.minLength(1));
const anyLetters = {
  MAIL_FROM: z.string(),
  APP_ORIGIN: z.url(),
  /** Only at home: where the embedded engine listens. */
  SES_ENDPOINT: z.optional(z.url()),
};

/** What a worker is told that sends letters with links into the product. */
export const letterVariables = { ...anyLetters, MAIL_CONFIGURATION_SET: configurationSet };

/** What a worker is told that sends for a clinic, to people who are none of its members. */
export const campaignLetterVariables = { ...anyLetters, CAMPAIGN_CONFIGURATION_SET: configurationSet };
