import * as reviews from '@portolan/contract/review-routes';
import * as routes from '@portolan/contract/submission-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { handleChangeReview } from './change-review.ts';
import { handleDecideReview } from './decide-review.ts';
import {
  handleGetOwnSubmission,
  handleGetOwnSubmittedTemplate,
  handleListOwnSubmissions,
  handleListOwnSubmittedElements,
} from './get-own-submission.ts';
import {
  handleGetReview,
  handleGetSubmittedTemplate,
  handleListSubmissions,
  handleListSubmittedElements,
} from './get-review.ts';
import { handleListMilestoneRows } from './list-milestone-rows.ts';
import { handleNudgeLate } from './nudge-late.ts';
import { handleReopenSubmission } from './reopen-submission.ts';
import { handleSetDueDay } from './set-due-day.ts';
import type { Store } from './store.ts';
import { handleSubmitPlan } from './submit-plan.ts';

export const submissions: FunctionRoutes<Store> = [
  memberRoute(routes.listOwnSubmissions, handleListOwnSubmissions),
  memberRoute(routes.submitPlan, handleSubmitPlan),
  memberRoute(routes.getOwnSubmission, handleGetOwnSubmission),
  memberRoute(routes.listOwnSubmittedElements, handleListOwnSubmittedElements),
  memberRoute(routes.getOwnSubmittedTemplate, handleGetOwnSubmittedTemplate),
  memberRoute(routes.reopenSubmission, handleReopenSubmission),
  memberRoute(reviews.listMilestoneRows, handleListMilestoneRows),
  memberRoute(reviews.nudgeLate, handleNudgeLate),
  memberRoute(reviews.setDueDay, handleSetDueDay),
  memberRoute(reviews.listSubmissions, handleListSubmissions),
  memberRoute(reviews.listSubmittedElements, handleListSubmittedElements),
  memberRoute(reviews.getSubmittedTemplate, handleGetSubmittedTemplate),
  memberRoute(reviews.getReview, handleGetReview),
  memberRoute(reviews.changeReview, handleChangeReview),
  memberRoute(reviews.decideReview, handleDecideReview),
];
