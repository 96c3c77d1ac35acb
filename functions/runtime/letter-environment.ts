import * as z from 'zod/mini';

/** What a worker is told that sends letters with links into the product. */
export const letterVariables = {
  MAIL_FROM: z.string(),
  MAIL_CONFIGURATION_SET: z.string().check(z.minLength(1)),
  APP_ORIGIN: z.url(),
  /** Only at home: where the embedded engine listens. */
  SES_ENDPOINT: z.optional(z.url()),
};
