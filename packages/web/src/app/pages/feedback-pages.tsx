import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getParentRoute } from '../feedback-route.tsx';

/** The list stays where it is while one response after the other is read beside it. */
const inbox = createRoute({
  getParentRoute,
  id: 'inbox',
  component: lazyRouteComponent(() => import('../../features/feedback-inbox/inbox-page.tsx'), 'InboxPage'),
});

const list = createRoute({ getParentRoute: () => inbox, path: '/' });

const response = createRoute({
  getParentRoute: () => inbox,
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

const newsOfResponse = createRoute({
  getParentRoute,
  path: '/news/of/$responseId',
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
export const feedbackPages = [inbox.addChildren([list, response]), news, newsOfResponse, settings] as const;
