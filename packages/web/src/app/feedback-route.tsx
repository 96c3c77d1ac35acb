import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organizationRoute } from './organization-route.tsx';

/** What people say, and what comes of it; the pages below it stand under one row of tabs. */
export const feedbackRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/feedback',
  component: lazyRouteComponent(() => import('./shell/feedback-layout.tsx'), 'FeedbackLayout'),
});
export const getParentRoute = () => feedbackRoute;
