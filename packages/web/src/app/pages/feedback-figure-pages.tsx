import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getParentRoute } from '../feedback-route.tsx';
import { getParentRoute as getOrganizationRoute } from '../organization-route.tsx';

const figures = createRoute({
  getParentRoute,
  path: '/figures',
  component: lazyRouteComponent(
    () => import('../../features/feedback-figures/feedback-figures-page.tsx'),
    'FeedbackFiguresPage',
  ),
});

/** Under the tabs of a clinic's feedback. */
export const feedbackFigurePages = [figures] as const;

const cohortFeedback = createRoute({
  getParentRoute: getOrganizationRoute,
  path: '/programs/$programId/feedback',
  component: lazyRouteComponent(
    () => import('../../features/cohort-feedback/cohort-feedback-page.tsx'),
    'CohortFeedbackPage',
  ),
});

const formOffers = createRoute({
  getParentRoute: getOrganizationRoute,
  path: '/programs/$programId/feedback/offers',
  component: lazyRouteComponent(
    () => import('../../features/form-offers/form-offers-page.tsx'),
    'FormOffersPage',
  ),
});

/** What a foundation sees of its cohort's feedback, and what it offers to ask. */
export const cohortFeedbackPages = [cohortFeedback, formOffers] as const;
