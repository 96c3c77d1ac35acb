import * as routes from '@portolan/contract/submission-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import {
  handleGetOwnSubmission,
  handleGetOwnSubmittedTemplate,
  handleListOwnSubmissions,
  handleListOwnSubmittedElements,
} from './get-own-submission.ts';
import { handleReopenSubmission } from './reopen-submission.ts';
import type { Store } from './store.ts';
import { handleSubmitPlan } from './submit-plan.ts';

export const submissions: FunctionRoutes<Store> = [
  memberRoute(routes.listOwnSubmissions, handleListOwnSubmissions),
  memberRoute(routes.submitPlan, handleSubmitPlan),
  memberRoute(routes.getOwnSubmission, handleGetOwnSubmission),
  memberRoute(routes.listOwnSubmittedElements, handleListOwnSubmittedElements),
  memberRoute(routes.getOwnSubmittedTemplate, handleGetOwnSubmittedTemplate),
  memberRoute(routes.reopenSubmission, handleReopenSubmission),
];
