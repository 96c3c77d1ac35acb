import * as routes from '@portolan/contract/figure-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { handleApproveMonth } from './approve-month.ts';
import { handleEnterFigures } from './enter-figures.ts';
import { handleListApprovals } from './list-approvals.ts';
import { handleListFigures } from './list-figures.ts';
import { handleReopenMonth } from './reopen-month.ts';
import type { Store } from './store.ts';
import { handleSubmitMonth } from './submit-month.ts';

export const figures: FunctionRoutes<Store> = [
  memberRoute(routes.listFigures, handleListFigures),
  memberRoute(routes.enterFigures, handleEnterFigures),
  memberRoute(routes.submitMonth, handleSubmitMonth),
  memberRoute(routes.approveMonth, handleApproveMonth),
  memberRoute(routes.reopenMonth, handleReopenMonth),
  memberRoute(routes.listApprovals, handleListApprovals),
];
