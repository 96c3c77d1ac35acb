import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getParentRoute } from '../organization-route.tsx';

const plan = createRoute({
  getParentRoute,
  path: '/plan',
  component: lazyRouteComponent(() => import('../compositions/plan-overview-page.tsx'), 'PlanOverviewPage'),
});

const chosenPlan = createRoute({
  getParentRoute,
  path: '/plan/$planId',
  component: lazyRouteComponent(() => import('../compositions/plan-overview-page.tsx'), 'PlanOverviewPage'),
});

const element = createRoute({
  getParentRoute,
  path: '/plan/$planId/elements/$elementId',
  component: lazyRouteComponent(() => import('../compositions/plan-element-page.tsx'), 'PlanElementPage'),
});

const timeline = createRoute({
  getParentRoute,
  path: '/plan/$planId/timeline',
  component: lazyRouteComponent(
    () => import('../../features/work-plans/pages/timeline-page.tsx'),
    'TimelinePage',
  ),
});

const newestTimeline = createRoute({
  getParentRoute,
  path: '/timeline',
  component: lazyRouteComponent(
    () => import('../../features/work-plans/pages/timeline-page.tsx'),
    'TimelinePage',
  ),
});

const myActivities = createRoute({
  getParentRoute,
  path: '/my-activities',
  component: lazyRouteComponent(
    () => import('../../features/work-plans/pages/my-activities-page.tsx'),
    'MyActivitiesPage',
  ),
});

const plans = createRoute({
  getParentRoute,
  path: '/plans',
  component: lazyRouteComponent(() => import('../../features/work-plans/pages/plans-page.tsx'), 'PlansPage'),
});

export const workPlanPages = [
  plan,
  chosenPlan,
  element,
  timeline,
  newestTimeline,
  myActivities,
  plans,
] as const;
