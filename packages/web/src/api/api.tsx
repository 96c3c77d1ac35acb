import { createClient } from '@portolan/contract/client';
import type { WebAppConfig } from '@portolan/contract/web-app-config';
import { createContext, type ReactNode, use } from 'react';
import { originOf } from '../session/config.ts';
import type { Session } from '../session/session.ts';

/** Calls a route of the contract: `api(getMe, {})`. Rejects with `ApiProblem` or `NoAnswer`. */
export type Api = ReturnType<typeof createClient>;

export const createApi = (config: WebAppConfig, session: Session): Api =>
  createClient({
    origin: originOf(config),
    token: session.token,
    fetch: (input, init) => window.fetch(input, init),
  });

const ApiContext = createContext<Api | null>(null);

export const ApiProvider = ({ api, children }: { readonly api: Api; readonly children: ReactNode }) => (
  <ApiContext value={api}>{children}</ApiContext>
);

export const useApi = (): Api => {
  const api = use(ApiContext);
  if (api === null) throw new Error('useApi needs an ApiProvider above it');
  return api;
};
