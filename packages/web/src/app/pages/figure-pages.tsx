import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getParentRoute } from '../organization-route.tsx';

const figures = createRoute({
  getParentRoute,
  path: '/figures',
  component: lazyRouteComponent(() => import('../../features/figures/figures-page.tsx'), 'FiguresPage'),
});

export const figurePages = [figures] as const;
