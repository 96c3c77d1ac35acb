import type { QueryClient } from '@tanstack/react-query';
import { createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { Api } from '../api/api.tsx';
import { LoadingState } from '../design/loading-state.tsx';
import type { Session } from '../session/session.ts';
import { CrashPage } from './crash-page.tsx';
import { organizationRoutes } from './organization-routes.tsx';
import { rootRoute } from './root-route.tsx';
import { publicRoutes, signedInRoute, signedInRoutes } from './routes.tsx';

export type RouterContext = {
  readonly session: Session;
  readonly api: Api;
  readonly queryClient: QueryClient;
};

const routeTree = rootRoute.addChildren([
  ...publicRoutes,
  signedInRoute.addChildren([...signedInRoutes, organizationRoutes]),
]);

export const createAppRouter = (context: RouterContext) =>
  createRouter({
    routeTree,
    context,
    defaultPreload: 'intent',
    defaultPendingComponent: LoadingState,
    defaultErrorComponent: CrashPage,
    defaultNotFoundComponent: lazyRouteComponent(() => import('./not-found-page.tsx'), 'NotFoundPage'),
    notFoundMode: 'root',
    scrollRestoration: true,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
  interface HistoryState {
    /** What was just decided on a submission: said once more where its reviewer comes back to. */
    readonly decided?: 'open' | 'accepted' | 'changes-asked';
  }
}
