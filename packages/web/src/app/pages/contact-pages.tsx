import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getParentRoute } from '../campaign-route.tsx';

const segments = createRoute({
  getParentRoute,
  path: '/segments',
  component: lazyRouteComponent(() => import('../../features/segments/segments-page.tsx'), 'SegmentsPage'),
});

/** Whom a clinic writes to, and the groups of them. */
export const contactPages = [segments] as const;
