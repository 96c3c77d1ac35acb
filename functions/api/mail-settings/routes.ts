import * as routes from '@portolan/contract/mail-settings-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { handleAskSendingDomain } from './ask-sending-domain.ts';
import { handleChangeMailSettings } from './change-mail-settings.ts';
import { handleCheckSendingDomain } from './check-sending-domain.ts';
import { handleGetMailSettings } from './get-mail-settings.ts';
import { handleGetSendingDomain } from './get-sending-domain.ts';
import { handleRemoveSendingDomain } from './remove-sending-domain.ts';
import type { Store } from './store.ts';

export const mailSettings: FunctionRoutes<Store> = [
  memberRoute(routes.getMailSettings, handleGetMailSettings),
  memberRoute(routes.changeMailSettings, handleChangeMailSettings),
  memberRoute(routes.getSendingDomain, handleGetSendingDomain),
  memberRoute(routes.askSendingDomain, handleAskSendingDomain),
  memberRoute(routes.checkSendingDomain, handleCheckSendingDomain),
  memberRoute(routes.removeSendingDomain, handleRemoveSendingDomain),
];
