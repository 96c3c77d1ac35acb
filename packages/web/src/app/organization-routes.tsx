import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './routes.tsx';

const organizationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/o/$organizationId',
  component: lazyRouteComponent(() => import('./shell/organization-layout.tsx'), 'OrganizationLayout'),
});
const getParentRoute = () => organizationRoute;

const home = createRoute({
  getParentRoute,
  path: '/',
  component: lazyRouteComponent(
    () => import('../features/organizations/organization-home-page.tsx'),
    'OrganizationHomePage',
  ),
});

const profile = createRoute({
  getParentRoute,
  path: '/profile',
  component: lazyRouteComponent(() => import('../features/organizations/profile-page.tsx'), 'ProfilePage'),
});

const members = createRoute({
  getParentRoute,
  path: '/members',
  component: lazyRouteComponent(() => import('../features/members/members-page.tsx'), 'MembersPage'),
});

const auditLog = createRoute({
  getParentRoute,
  path: '/audit-log',
  component: lazyRouteComponent(() => import('../features/audit-log/audit-log-page.tsx'), 'AuditLogPage'),
});

const plan = createRoute({
  getParentRoute,
  path: '/plan',
  component: lazyRouteComponent(
    () => import('../features/work-plans/pages/overview-page.tsx'),
    'OverviewPage',
  ),
});

const chosenPlan = createRoute({
  getParentRoute,
  path: '/plan/$planId',
  component: lazyRouteComponent(
    () => import('../features/work-plans/pages/overview-page.tsx'),
    'OverviewPage',
  ),
});

const element = createRoute({
  getParentRoute,
  path: '/plan/$planId/elements/$elementId',
  component: lazyRouteComponent(() => import('../features/work-plans/pages/element-page.tsx'), 'ElementPage'),
});

const timeline = createRoute({
  getParentRoute,
  path: '/plan/$planId/timeline',
  component: lazyRouteComponent(
    () => import('../features/work-plans/pages/timeline-page.tsx'),
    'TimelinePage',
  ),
});

const newestTimeline = createRoute({
  getParentRoute,
  path: '/timeline',
  component: lazyRouteComponent(
    () => import('../features/work-plans/pages/timeline-page.tsx'),
    'TimelinePage',
  ),
});

const myActivities = createRoute({
  getParentRoute,
  path: '/my-activities',
  component: lazyRouteComponent(
    () => import('../features/work-plans/pages/my-activities-page.tsx'),
    'MyActivitiesPage',
  ),
});

const plans = createRoute({
  getParentRoute,
  path: '/plans',
  component: lazyRouteComponent(() => import('../features/work-plans/pages/plans-page.tsx'), 'PlansPage'),
});

const programs = createRoute({
  getParentRoute,
  path: '/programs',
  component: lazyRouteComponent(() => import('../features/programs/pages/programs-page.tsx'), 'ProgramsPage'),
});

const newProgram = createRoute({
  getParentRoute,
  path: '/programs/new',
  component: lazyRouteComponent(
    () => import('../features/programs/pages/new-program-page.tsx'),
    'NewProgramPage',
  ),
});

const program = createRoute({
  getParentRoute,
  path: '/programs/$programId',
  component: lazyRouteComponent(() => import('../features/programs/pages/program-page.tsx'), 'ProgramPage'),
});

const changedProgram = createRoute({
  getParentRoute,
  path: '/programs/$programId/change',
  component: lazyRouteComponent(
    () => import('../features/programs/pages/change-program-page.tsx'),
    'ChangeProgramPage',
  ),
});

export const organizationRoutes = organizationRoute.addChildren([
  home,
  profile,
  members,
  auditLog,
  plan,
  chosenPlan,
  element,
  timeline,
  newestTimeline,
  myActivities,
  plans,
  programs,
  newProgram,
  program,
  changedProgram,
]);
