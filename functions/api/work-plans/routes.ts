import * as routes from '@portolan/contract/work-plan-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { handleChangeElement } from './change-element.ts';
import { handleChangeWorkPlan } from './change-work-plan.ts';
import { handleCreateWorkPlan } from './create-work-plan.ts';
import { handleGetElement } from './get-element.ts';
import { handleGetTemplate } from './get-template.ts';
import { handleGetWorkPlan } from './get-work-plan.ts';
import { handleListElementHistory } from './list-element-history.ts';
import { handleListElements } from './list-elements.ts';
import { handleListWorkPlans } from './list-work-plans.ts';
import type { Store } from './store.ts';

export const workPlans: FunctionRoutes<Store> = [
  memberRoute(routes.listWorkPlans, handleListWorkPlans),
  memberRoute(routes.createWorkPlan, handleCreateWorkPlan),
  memberRoute(routes.getWorkPlan, handleGetWorkPlan),
  memberRoute(routes.changeWorkPlan, handleChangeWorkPlan),
  memberRoute(routes.getTemplate, handleGetTemplate),
  memberRoute(routes.listElements, handleListElements),
  memberRoute(routes.getElement, handleGetElement),
  memberRoute(routes.changeElement, handleChangeElement),
  memberRoute(routes.listElementHistory, handleListElementHistory),
];
