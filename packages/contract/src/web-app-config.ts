import * as z from 'zod/mini';

/** What the place that serves the web app says about itself in `/config.json`. The local stack and the CDK app write it. */
export const webAppConfigSchema = z.object({
  /** Where the API answers; its path may or may not be written out. */
  apiBase: z.string(),
  issuer: z.string(),
  clientId: z.string(),
  /** What access tokens are for: their `aud`. */
  audience: z.string(),
  /** Where people look after their own account, by a part of Cognito's protocol. */
  accountApi: z.string(),
  /**
   * What the provider's pages understand. `openid`: the standards alone, and tokens are for the API unasked. `managed-login`:
   * Cognito's pages, at an origin of their own, with other names for a language, for signing up and for signing out; the
   * audience has to be asked for.
   */
  pages: z.union([
    z.object({ kind: z.literal('openid') }),
    z.object({ kind: z.literal('managed-login'), origin: z.string() }),
  ]),
});
export type WebAppConfig = z.infer<typeof webAppConfigSchema>;
