import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getParentRoute } from '../feedback-route.tsx';

const inbox = createRoute({
  getParentRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../../features/feedback-inbox/inbox-page.tsx'), 'InboxPage'),
});

const response = createRoute({
  getParentRoute,
  path: '/responses/$responseId',
  component: lazyRouteComponent(
    () => import('../../features/feedback-inbox/response-page.tsx'),
    'ResponsePage',
  ),
});

const news = createRoute({
  getParentRoute,
  path: '/news',
  component: lazyRouteComponent(() => import('../../features/feedback-news/news-page.tsx'), 'NewsPage'),
});

const settings = createRoute({
  getParentRoute,
  path: '/settings',
  component: lazyRouteComponent(
    () => import('../../features/feedback-settings/settings-page.tsx'),
    'FeedbackSettingsPage',
  ),
});

/** What was said, what was answered in public, and by when. */
export const feedbackPages = [inbox, response, news, settings] as const;
