import { campaignPages } from './campaign-pages.ts';
import { feedbackPages } from './feedback-pages.ts';
import type { Page } from './page.ts';
import { apiBase, type Method, type Resource } from './route.ts';
import { routes } from './routes.ts';

/** What a gateway needs to know of a route or a page. */
export type GatewayRoute = {
  readonly id: string;
  readonly resource: Resource | Page['resource'];
  readonly method: Method | Page['method'];
  /** From the root of the origin. */
  readonly path: string;
  readonly access: { readonly kind: 'public' | 'signed-in' | 'member' };
  readonly summary: string;
};

/** Every public page. */
const pages: readonly Page[] = [...feedbackPages, ...campaignPages];

/** Everything that is answered by functions, as both gateways route it. */
export const gatewayRoutes: readonly GatewayRoute[] = [
  ...routes.map((route) => ({ ...route, path: `${apiBase}${route.path}` })),
  ...pages.map((page) => ({ ...page, access: { kind: 'public' } as const })),
];
