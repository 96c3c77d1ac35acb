import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getParentRoute } from '../campaign-route.tsx';

const settings = createRoute({
  getParentRoute,
  path: '/settings',
  component: lazyRouteComponent(
    () => import('../../features/mail-settings/mail-settings-page.tsx'),
    'MailSettingsPage',
  ),
});

/** From whom a clinic's campaigns come, how they look and what they are about. */
export const mailSettingsPages = [settings] as const;
