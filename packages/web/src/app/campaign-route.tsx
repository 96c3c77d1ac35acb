import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organizationRoute } from './organization-route.tsx';

/** What a clinic says of its portal, and to whom; the pages below it stand under one row of tabs. */
export const campaignRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/campaigns',
  component: lazyRouteComponent(() => import('./shell/campaign-layout.tsx'), 'CampaignLayout'),
});
export const getParentRoute = () => campaignRoute;
