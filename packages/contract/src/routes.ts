import { calendarRoutes } from './calendar-routes.ts';
import { invitationRoutes } from './invitation-routes.ts';
import { joinRequestRoutes } from './join-request-routes.ts';
import { membershipRoutes } from './membership-routes.ts';
import { openApiRoutes } from './openapi-routes.ts';
import { organizationRoutes } from './organization-routes.ts';
import { peopleRoutes } from './people-routes.ts';
import { programRoutes } from './program-routes.ts';
import type { Route } from './route.ts';
import { workPlanRoutes } from './work-plan-routes.ts';

/** Every HTTP route there is. Handlers, gateways, the client, the OpenAPI document and the tests are made from this. */
export const routes: readonly Route[] = [
  ...Object.values(peopleRoutes),
  ...Object.values(organizationRoutes),
  ...Object.values(membershipRoutes),
  ...Object.values(invitationRoutes),
  ...Object.values(joinRequestRoutes),
  ...Object.values(workPlanRoutes),
  ...Object.values(programRoutes),
  ...Object.values(calendarRoutes),
  ...Object.values(openApiRoutes),
];
