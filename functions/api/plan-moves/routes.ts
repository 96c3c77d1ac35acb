import * as routes from '@portolan/contract/plan-move-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { handleGetPlanMove } from './get-plan-move.ts';
import { handleMovePlan } from './move-plan.ts';
import type { Store } from './store.ts';

export const planMoves: FunctionRoutes<Store> = [
  memberRoute(routes.getPlanMove, handleGetPlanMove),
  memberRoute(routes.movePlan, handleMovePlan),
];
