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

const cohort = createRoute({
  getParentRoute,
  path: '/programs/$programId/cohort',
  component: lazyRouteComponent(() => import('../../features/oversight/cohort-page.tsx'), 'CohortPage'),
});

const programFigures = createRoute({
  getParentRoute,
  path: '/programs/$programId/figures',
  component: lazyRouteComponent(
    () => import('../../features/cohort-figures/cohort-figures-page.tsx'),
    'CohortFiguresPage',
  ),
});

const clinicFigures = createRoute({
  getParentRoute,
  path: '/programs/$programId/figures/$clinicId',
  component: lazyRouteComponent(
    () => import('../../features/cohort-figures/clinic-figures-page.tsx'),
    'ClinicFiguresPage',
  ),
});

const foundationFigures = createRoute({
  getParentRoute,
  path: '/cohort-figures',
  component: lazyRouteComponent(
    () => import('../../features/cohort-figures/foundation-figures-page.tsx'),
    'FoundationFiguresPage',
  ),
});

const milestones = createRoute({
  getParentRoute,
  path: '/programs/$programId/milestones',
  component: lazyRouteComponent(
    () => import('../../features/submissions/milestones-page.tsx'),
    'MilestonesPage',
  ),
});

const programClinics = createRoute({
  getParentRoute,
  path: '/programs/$programId/clinics',
  component: lazyRouteComponent(
    () => import('../../features/participation-invitations/clinics-page.tsx'),
    'ClinicsPage',
  ),
});

const programAnnouncements = createRoute({
  getParentRoute,
  path: '/programs/$programId/announcements',
  component: lazyRouteComponent(
    () => import('../../features/publications/announcements-page.tsx'),
    'AnnouncementsPage',
  ),
});

const grantee = createRoute({
  getParentRoute,
  path: '/programs/$programId/clinics/$clinicId',
  component: lazyRouteComponent(() => import('../compositions/grantee-page.tsx'), 'GranteePage'),
});

const review = createRoute({
  getParentRoute,
  path: '/programs/$programId/clinics/$clinicId/submissions/$submissionId',
  component: lazyRouteComponent(() => import('../../features/submissions/review-page.tsx'), 'ReviewPage'),
});

const templates = createRoute({
  getParentRoute,
  path: '/templates',
  component: lazyRouteComponent(() => import('../../features/templates/templates-page.tsx'), 'TemplatesPage'),
});

const template = createRoute({
  getParentRoute,
  path: '/templates/$templateId',
  component: lazyRouteComponent(() => import('../../features/templates/template-page.tsx'), 'TemplatePage'),
});

const resources = createRoute({
  getParentRoute,
  path: '/resources',
  component: lazyRouteComponent(
    () => import('../../features/publications/resources-page.tsx'),
    'ResourcesPage',
  ),
});

export const programPages = [
  programs,
  newProgram,
  program,
  changedProgram,
  cohort,
  programFigures,
  clinicFigures,
  foundationFigures,
  milestones,
  programClinics,
  programAnnouncements,
  grantee,
  review,
  templates,
  template,
  resources,
] as const;
