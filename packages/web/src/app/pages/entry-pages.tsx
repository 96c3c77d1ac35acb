import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getParentRoute } from '../organization-route.tsx';

const paper = createRoute({
  getParentRoute,
  path: '/feedback/forms/$formId/paper',
  component: lazyRouteComponent(
    () => import('../../features/feedback-entry/paper/paper-page.tsx'),
    'PaperPage',
  ),
});

const file = createRoute({
  getParentRoute,
  path: '/feedback/forms/$formId/import',
  component: lazyRouteComponent(
    () => import('../../features/feedback-entry/import/import-page.tsx'),
    'ImportPage',
  ),
});

/** Where answers are entered that did not come by themselves. */
export const entryPages = [paper, file] as const;
