import { organizationRoute } from './organization-route.tsx';
import { organizationPages } from './pages/organization-pages.tsx';
import { programPages } from './pages/program-pages.tsx';
import { workPlanPages } from './pages/work-plan-pages.tsx';

export const organizationRoutes = organizationRoute.addChildren([
  ...organizationPages,
  ...workPlanPages,
  ...programPages,
]);
