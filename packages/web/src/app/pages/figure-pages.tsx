import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getParentRoute } from '../organization-route.tsx';

const figures = createRoute({
  getParentRoute,
  path: '/figures',
  component: lazyRouteComponent(() => import('../../features/figures/figures-page.tsx'), 'FiguresPage'),
});

const figureImport = createRoute({
  getParentRoute,
  path: '/figures/import',
  component: lazyRouteComponent(
    () => import('../../features/figure-import/figure-import-page.tsx'),
    'FigureImportPage',
  ),
});

export const figurePages = [figures, figureImport] as const;
