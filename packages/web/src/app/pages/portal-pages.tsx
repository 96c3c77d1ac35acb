import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getParentRoute } from '../organization-route.tsx';

const barriers = createRoute({
  getParentRoute,
  path: '/barriers',
  component: lazyRouteComponent(() => import('../../features/barriers/barriers-page.tsx'), 'BarriersPage'),
});

const oversight = createRoute({
  getParentRoute,
  path: '/oversight',
  component: lazyRouteComponent(
    () => import('../compositions/clinic-oversight-page.tsx'),
    'ClinicOversightPage',
  ),
});

const dashboard = createRoute({
  getParentRoute,
  path: '/dashboard',
  component: lazyRouteComponent(
    () => import('../../features/clinic-dashboard/clinic-dashboard-page.tsx'),
    'ClinicDashboardPage',
  ),
});

const portalTeam = createRoute({
  getParentRoute,
  path: '/portal-team',
  component: lazyRouteComponent(
    () => import('../../features/portal-team/portal-team-page.tsx'),
    'PortalTeamPage',
  ),
});

const movePlan = createRoute({
  getParentRoute,
  path: '/plan/$planId/move',
  component: lazyRouteComponent(() => import('../../features/templates/move-plan-page.tsx'), 'MovePlanPage'),
});

export const portalPages = [dashboard, barriers, oversight, portalTeam, movePlan] as const;
