import * as routes from '@portolan/contract/program-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { handleChangeProgram } from './change-program.ts';
import { handleCloseProgram } from './close-program.ts';
import { handleCreateProgram } from './create-program.ts';
import { handleGetProgram } from './get-program.ts';
import { handleListPrograms } from './list-programs.ts';
import type { Store } from './store.ts';

export const programs: FunctionRoutes<Store> = [
  memberRoute(routes.listPrograms, handleListPrograms),
  memberRoute(routes.createProgram, handleCreateProgram),
  memberRoute(routes.getProgram, handleGetProgram),
  memberRoute(routes.changeProgram, handleChangeProgram),
  memberRoute(routes.closeProgram, handleCloseProgram),
];
