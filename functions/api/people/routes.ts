import { changeMe, deleteMe, getMe } from '@portolan/contract/people-routes';
import { type BoundRoute, signedInRoute } from '../../runtime/bound-route.ts';
import { handleChangeMe } from './change-me.ts';
import { handleDeleteMe } from './delete-me.ts';
import { handleGetMe } from './get-me.ts';

export const people: readonly BoundRoute[] = [
  signedInRoute(getMe, handleGetMe),
  signedInRoute(changeMe, handleChangeMe),
  signedInRoute(deleteMe, handleDeleteMe),
];
