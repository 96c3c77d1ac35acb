import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getParentRoute } from '../campaign-route.tsx';

const sequences = createRoute({
  getParentRoute,
  path: '/sequences',
  component: lazyRouteComponent(() => import('../../features/sequences/sequences-page.tsx'), 'SequencesPage'),
});

const sequence = createRoute({
  getParentRoute,
  path: '/sequences/$sequenceId',
  component: lazyRouteComponent(() => import('../../features/sequences/sequence-page.tsx'), 'SequencePage'),
});

const step = createRoute({
  getParentRoute,
  path: '/sequences/$sequenceId/steps/$number',
  component: lazyRouteComponent(() => import('../../features/sequences/step-page.tsx'), 'StepPage'),
});

/** Emails that go out by themselves (CMP-9). */
export const sequencePages = [sequences, sequence, step] as const;
