import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getParentRoute } from '../campaign-route.tsx';

const campaigns = createRoute({
  getParentRoute,
  path: '/list',
  component: lazyRouteComponent(
    () => import('../../features/campaigns/list/campaigns-page.tsx'),
    'CampaignsPage',
  ),
});

const newCampaign = createRoute({
  getParentRoute,
  path: '/new',
  component: lazyRouteComponent(
    () => import('../../features/campaigns/list/new-campaign-page.tsx'),
    'NewCampaignPage',
  ),
});

/** Made of a product of the marketing plan. */
const newCampaignOf = createRoute({
  getParentRoute,
  path: '/new/$productId',
  component: lazyRouteComponent(
    () => import('../../features/campaigns/list/new-campaign-page.tsx'),
    'NewCampaignPage',
  ),
});

const campaign = createRoute({
  getParentRoute,
  path: '/$campaignId',
  component: lazyRouteComponent(() => import('../../features/campaigns/campaign-page.tsx'), 'CampaignPage'),
});

/** The clinic's campaigns (CMP-5, CMP-8). */
export const campaignPages = [campaigns, newCampaign, newCampaignOf, campaign] as const;
