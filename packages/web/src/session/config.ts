import { type WebAppConfig, webAppConfigSchema } from '@portolan/contract/web-app-config';

/** What the place this app is served from says about itself. Throws when it cannot be read. */
export const loadConfig = async (): Promise<WebAppConfig> => {
  const response = await fetch('/config.json', { cache: 'no-cache' });
  if (!response.ok) throw new Error(`/config.json answered ${response.status}`);
  return webAppConfigSchema.parse(await response.json());
};

/** Scheme and host in front of the contract's own `/api/v1`. */
export const originOf = ({ apiBase }: WebAppConfig): string =>
  apiBase.replace(/\/+$/, '').replace(/\/api\/v1$/, '');
