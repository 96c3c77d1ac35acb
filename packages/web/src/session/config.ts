import * as z from 'zod/mini';

const configSchema = z.object({
  /** Where the API answers; its path may or may not be written out. */
  apiBase: z.string(),
  issuer: z.string(),
  clientId: z.string(),
  audience: z.string(),
  /** Where a person looks after their own account; Cognito's own address on AWS. */
  accountApi: z.string(),
});
export type Config = z.infer<typeof configSchema>;

/** What the place this app is served from says about itself. Throws when it cannot be read. */
export const loadConfig = async (): Promise<Config> => {
  const response = await fetch('/config.json', { cache: 'no-cache' });
  if (!response.ok) throw new Error(`/config.json answered ${response.status}`);
  return configSchema.parse(await response.json());
};

/** Scheme and host in front of the contract's own `/api/v1`. */
export const originOf = ({ apiBase }: Config): string =>
  apiBase.replace(/\/+$/, '').replace(/\/api\/v1$/, '');
