import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getParentRoute } from '../organization-route.tsx';

const joinedPrograms = createRoute({
  getParentRoute,
  path: '/joined-programs',
  component: lazyRouteComponent(
    () => import('../../features/participations/joined-programs-page.tsx'),
    'JoinedProgramsPage',
  ),
});

const joinedProgram = createRoute({
  getParentRoute,
  path: '/joined-programs/$programId',
  component: lazyRouteComponent(() => import('../compositions/joined-program-page.tsx'), 'JoinedProgramPage'),
});

const submission = createRoute({
  getParentRoute,
  path: '/joined-programs/$programId/submissions/$submissionId',
  component: lazyRouteComponent(
    () => import('../../features/submissions/submission-page.tsx'),
    'SubmissionPage',
  ),
});

export const participationPages = [joinedPrograms, joinedProgram, submission] as const;
