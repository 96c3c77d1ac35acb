import * as routes from '@portolan/contract/measure-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { handleChangeClinicMeasures } from './change-clinic-measures.ts';
import { handleChangeProgramMeasures } from './change-program-measures.ts';
import { handleGetClinicMeasures } from './get-clinic-measures.ts';
import { handleGetProgramMeasures } from './get-program-measures.ts';
import type { Store } from './store.ts';

export const measures: FunctionRoutes<Store> = [
  memberRoute(routes.getClinicMeasures, handleGetClinicMeasures),
  memberRoute(routes.changeClinicMeasures, handleChangeClinicMeasures),
  memberRoute(routes.getProgramMeasures, handleGetProgramMeasures),
  memberRoute(routes.changeProgramMeasures, handleChangeProgramMeasures),
];
