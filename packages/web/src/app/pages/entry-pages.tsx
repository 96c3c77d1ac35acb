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

/** Where answers are entered that did not come by themselves. */
export const entryPages = [paper] as const;
