import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getParentRoute } from '../campaign-route.tsx';

const contacts = createRoute({
  getParentRoute,
  path: '/contacts',
  component: lazyRouteComponent(() => import('../../features/contacts/contacts-page.tsx'), 'ContactsPage'),
});

const newContact = createRoute({
  getParentRoute,
  path: '/contacts/new',
  component: lazyRouteComponent(
    () => import('../../features/contacts/new-contact-page.tsx'),
    'NewContactPage',
  ),
});

const imported = createRoute({
  getParentRoute,
  path: '/contacts/import',
  component: lazyRouteComponent(
    () => import('../../features/contact-import/contact-import-page.tsx'),
    'ContactImportPage',
  ),
});

const contact = createRoute({
  getParentRoute,
  path: '/contacts/$contactId',
  component: lazyRouteComponent(() => import('../../features/contacts/contact-page.tsx'), 'ContactPage'),
});

const segments = createRoute({
  getParentRoute,
  path: '/segments',
  component: lazyRouteComponent(() => import('../../features/segments/segments-page.tsx'), 'SegmentsPage'),
});

/** Whom a clinic writes to, and the groups of them. */
export const contactPages = [contacts, newContact, imported, contact, segments] as const;
