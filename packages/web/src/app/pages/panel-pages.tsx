import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getParentRoute } from '../feedback-route.tsx';

const panels = createRoute({
  getParentRoute,
  path: '/panels',
  component: lazyRouteComponent(() => import('../../features/panels/panels-page.tsx'), 'PanelsPage'),
});

const panel = createRoute({
  getParentRoute,
  path: '/panels/$panelId',
  component: lazyRouteComponent(() => import('../../features/panels/panel-page.tsx'), 'PanelPage'),
});

/** Who agreed to be asked. */
export const panelPages = [panels, panel] as const;
