import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './routes.tsx';

/** What lies under one organization; its pages are its children. */
export const organizationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/o/$organizationId',
  component: lazyRouteComponent(() => import('./shell/organization-layout.tsx'), 'OrganizationLayout'),
});
export const getParentRoute = () => organizationRoute;
