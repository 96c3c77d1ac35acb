import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getParentRoute } from '../feedback-route.tsx';
import { getParentRoute as getOrganizationRoute } from '../organization-route.tsx';

const forms = createRoute({
  getParentRoute,
  path: '/forms',
  component: lazyRouteComponent(() => import('../../features/forms/forms-page.tsx'), 'FormsPage'),
});

const newForm = createRoute({
  getParentRoute,
  path: '/forms/new',
  component: lazyRouteComponent(() => import('../../features/forms/new-form-page.tsx'), 'NewFormPage'),
});

/** Made to ask somebody whom no form asks at that moment. */
const newFormFor = createRoute({
  getParentRoute,
  path: '/forms/new/$audience/$moment',
  component: lazyRouteComponent(() => import('../../features/forms/new-form-page.tsx'), 'NewFormPage'),
});

/** Under the tabs of feedback. */
export const formPages = [forms, newForm, newFormFor] as const;

const form = createRoute({
  getParentRoute: getOrganizationRoute,
  path: '/feedback/forms/$formId',
  component: lazyRouteComponent(() => import('../../features/form-builder/form-page.tsx'), 'FormPage'),
});

const formSharing = createRoute({
  getParentRoute: getOrganizationRoute,
  path: '/feedback/forms/$formId/share',
  component: lazyRouteComponent(() => import('../../features/form-sharing/sharing-page.tsx'), 'SharingPage'),
});

/** What takes the whole width. */
export const wideFormPages = [form, formSharing] as const;
