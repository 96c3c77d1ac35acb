import * as routes from '@portolan/contract/barrier-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { handleChangeBarrier } from './change-barrier.ts';
import { handleGetBarrier } from './get-barrier.ts';
import { handleListBarriers } from './list-barriers.ts';
import { handleListClinicBarriers } from './list-clinic-barriers.ts';
import { handleListSharedBarriers } from './list-shared-barriers.ts';
import { handleLogBarrier } from './log-barrier.ts';
import type { Store } from './store.ts';

export const barriers: FunctionRoutes<Store> = [
  memberRoute(routes.listBarriers, handleListBarriers),
  memberRoute(routes.logBarrier, handleLogBarrier),
  memberRoute(routes.getBarrier, handleGetBarrier),
  memberRoute(routes.changeBarrier, handleChangeBarrier),
  memberRoute(routes.listSharedBarriers, handleListSharedBarriers),
  memberRoute(routes.listClinicBarriers, handleListClinicBarriers),
];
