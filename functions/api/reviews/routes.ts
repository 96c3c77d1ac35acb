import * as routes from '@portolan/contract/review-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { handleChangeReview } from './change-review.ts';
import { handleDecideReview } from './decide-review.ts';
import {
  handleGetReview,
  handleGetSubmittedTemplate,
  handleListSubmissions,
  handleListSubmittedElements,
} from './get-review.ts';
import { handleListMilestoneRows } from './list-milestone-rows.ts';
import { handleNudgeLate } from './nudge-late.ts';
import { handleSetDueDay } from './set-due-day.ts';
import type { Store } from './store.ts';

export const reviews: FunctionRoutes<Store> = [
  memberRoute(routes.listMilestoneRows, handleListMilestoneRows),
  memberRoute(routes.nudgeLate, handleNudgeLate),
  memberRoute(routes.setDueDay, handleSetDueDay),
  memberRoute(routes.listSubmissions, handleListSubmissions),
  memberRoute(routes.listSubmittedElements, handleListSubmittedElements),
  memberRoute(routes.getSubmittedTemplate, handleGetSubmittedTemplate),
  memberRoute(routes.getReview, handleGetReview),
  memberRoute(routes.changeReview, handleChangeReview),
  memberRoute(routes.decideReview, handleDecideReview),
];
