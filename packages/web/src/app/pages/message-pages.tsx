import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getParentRoute } from '../campaign-route.tsx';

const message = createRoute({
  getParentRoute,
  path: '/$campaignId/message',
  component: lazyRouteComponent(
    () => import('../../features/campaigns/message/message-page.tsx'),
    'MessagePage',
  ),
});

/** What a campaign says (CMP-4). */
export const messagePages = [message] as const;
