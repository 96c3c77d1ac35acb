import * as routes from '@portolan/contract/mail-settings-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { handleChangeMailSettings } from './change-mail-settings.ts';
import { handleGetMailSettings } from './get-mail-settings.ts';
import type { Store } from './store.ts';

export const mailSettings: FunctionRoutes<Store> = [
  memberRoute(routes.getMailSettings, handleGetMailSettings),
  memberRoute(routes.changeMailSettings, handleChangeMailSettings),
];
