import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getParentRoute } from '../organization-route.tsx';

const measures = createRoute({
  getParentRoute,
  path: '/measures',
  component: lazyRouteComponent(() => import('../../features/measures/measures-page.tsx'), 'MeasuresPage'),
});

const programMeasures = createRoute({
  getParentRoute,
  path: '/programs/$programId/measures',
  component: lazyRouteComponent(
    () => import('../../features/measures/program-measures-page.tsx'),
    'ProgramMeasuresPage',
  ),
});

export const measurePages = [measures, programMeasures] as const;
