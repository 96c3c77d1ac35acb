import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getParentRoute } from '../organization-route.tsx';

const home = createRoute({
  getParentRoute,
  path: '/',
  component: lazyRouteComponent(
    () => import('../../features/organizations/organization-home-page.tsx'),
    'OrganizationHomePage',
  ),
});

const profile = createRoute({
  getParentRoute,
  path: '/profile',
  component: lazyRouteComponent(() => import('../../features/organizations/profile-page.tsx'), 'ProfilePage'),
});

const members = createRoute({
  getParentRoute,
  path: '/members',
  component: lazyRouteComponent(() => import('../../features/members/members-page.tsx'), 'MembersPage'),
});

const auditLog = createRoute({
  getParentRoute,
  path: '/audit-log',
  component: lazyRouteComponent(() => import('../../features/audit-log/audit-log-page.tsx'), 'AuditLogPage'),
});

export const organizationPages = [home, profile, members, auditLog] as const;
