import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getParentRoute } from '../organization-route.tsx';

const programs = createRoute({
  getParentRoute,
  path: '/programs',
  component: lazyRouteComponent(
    () => import('../../features/programs/pages/programs-page.tsx'),
    'ProgramsPage',
  ),
});

const newProgram = createRoute({
  getParentRoute,
  path: '/programs/new',
  component: lazyRouteComponent(
    () => import('../../features/programs/pages/new-program-page.tsx'),
    'NewProgramPage',
  ),
});

const program = createRoute({
  getParentRoute,
  path: '/programs/$programId',
  component: lazyRouteComponent(
    () => import('../../features/programs/pages/program-page.tsx'),
    'ProgramPage',
  ),
});

const changedProgram = createRoute({
  getParentRoute,
  path: '/programs/$programId/change',
  component: lazyRouteComponent(
    () => import('../../features/programs/pages/change-program-page.tsx'),
    'ChangeProgramPage',
  ),
});

export const programPages = [programs, newProgram, program, changedProgram] as const;
