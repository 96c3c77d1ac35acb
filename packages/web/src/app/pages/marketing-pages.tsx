import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { getParentRoute } from '../campaign-route.tsx';

/** Whoever comes to campaigns begins with what is planned. */
const index = createRoute({
  getParentRoute,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/o/$organizationId/campaigns/plan', params });
  },
});

const plan = createRoute({
  getParentRoute,
  path: '/plan',
  component: lazyRouteComponent(
    () => import('../../features/marketing-plan/marketing-plan-page.tsx'),
    'MarketingPlanPage',
  ),
});

/** What is said of the portal, to whom and when (CMP-1). */
export const marketingPages = [index, plan] as const;
