import * as routes from '@portolan/contract/cohort-figure-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { handleGetClinicFigures } from './get-clinic-figures.ts';
import { handleListCohortFigures } from './list-cohort-figures.ts';
import { handleListFoundationSums } from './list-foundation-sums.ts';
import { handleListProgramSums } from './list-program-sums.ts';
import type { Store } from './store.ts';

export const cohortFigures: FunctionRoutes<Store> = [
  memberRoute(routes.listProgramSums, handleListProgramSums),
  memberRoute(routes.listFoundationSums, handleListFoundationSums),
  memberRoute(routes.listCohortFigures, handleListCohortFigures),
  memberRoute(routes.getClinicFigures, handleGetClinicFigures),
];
