import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { getParentRoute } from '../campaign-route.tsx';
import { getParentRoute as getOrganizationRoute } from '../organization-route.tsx';

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

const cohortCampaigns = createRoute({
  getParentRoute: getOrganizationRoute,
  path: '/programs/$programId/campaigns',
  component: lazyRouteComponent(
    () => import('../../features/cohort-campaigns/cohort-campaigns-page.tsx'),
    'CohortCampaignsPage',
  ),
});

/** What a foundation sees of its cohort's campaigns. */
export const cohortCampaignPages = [cohortCampaigns] as const;

/** What is said of the portal, to whom and when (CMP-1). */
export const marketingPages = [index, plan] as const;
