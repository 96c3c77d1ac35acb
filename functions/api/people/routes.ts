import {
  changeMailPreference,
  getMailPreference,
  getMailStop,
  resumeMail,
  stopMail,
} from '@portolan/contract/mail-preference-routes';
import { changeMe, deleteMe, getMe } from '@portolan/contract/people-routes';
import { type FunctionRoutes, memberRoute, publicRoute, signedInRoute } from '../../runtime/bound-route.ts';
import { handleChangeMe } from './change-me.ts';
import { handleDeleteMe } from './delete-me.ts';
import { handleGetMe } from './get-me.ts';
import { handleChangeMailPreference, handleGetMailPreference } from './mail-preference.ts';
import { handleGetMailStop, handleMailStop } from './mail-stop.ts';
import type { Store } from './store.ts';

export const people: FunctionRoutes<Store> = [
  signedInRoute(getMe, handleGetMe),
  signedInRoute(changeMe, handleChangeMe),
  signedInRoute(deleteMe, handleDeleteMe),
  memberRoute(getMailPreference, handleGetMailPreference),
  memberRoute(changeMailPreference, handleChangeMailPreference),
  publicRoute(getMailStop, handleGetMailStop),
  publicRoute(stopMail, (call) => handleMailStop(call, false)),
  publicRoute(resumeMail, (call) => handleMailStop(call, true)),
];
