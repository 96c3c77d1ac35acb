import * as routes from '@portolan/contract/participation-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { handleChangeConsent } from './change-consent.ts';
import { handleEndConsent } from './end-consent.ts';
import { handleGetConsent } from './get-consent.ts';
import { handleGiveConsent } from './give-consent.ts';
import { invitedRoute } from './invited-route.ts';
import { handleListConsents } from './list-consents.ts';
import type { Store } from './store.ts';

export const participations: FunctionRoutes<Store> = [
  memberRoute(routes.listConsents, handleListConsents),
  invitedRoute(routes.giveConsent, handleGiveConsent),
  memberRoute(routes.getConsent, handleGetConsent),
  memberRoute(routes.changeConsent, handleChangeConsent),
  memberRoute(routes.endConsent, handleEndConsent),
];
