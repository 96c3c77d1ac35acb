import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getParentRoute } from '../organization-route.tsx';

const data = createRoute({
  getParentRoute,
  path: '/data',
  component: lazyRouteComponent(() => import('../../features/exports/data-page.tsx'), 'DataPage'),
});

export const dataPages = [data] as const;
