import * as routes from '@portolan/contract/form-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { handleAddKiosk } from './add-kiosk.ts';
import { handleChangeForm } from './change-form.ts';
import { handleGetForm } from './get-form.ts';
import { handleGetFormVersion } from './get-form-version.ts';
import { handleInviteToForm } from './invite-to-form.ts';
import { handleListFormInvitations } from './list-form-invitations.ts';
import { handleListForms } from './list-forms.ts';
import { handleListKiosks } from './list-kiosks.ts';
import { handleMakeForm } from './make-form.ts';
import { handlePublishForm } from './publish-form.ts';
import { handleRemoveForm } from './remove-form.ts';
import { handleRemoveKiosk } from './remove-kiosk.ts';
import { handleSetFormState } from './set-form-state.ts';
import type { Store } from './store.ts';

/** `newToken`: what makes the token of a screen's address. */
export const forms = (newToken: () => string): FunctionRoutes<Store> => [
  memberRoute(routes.listForms, handleListForms),
  memberRoute(routes.makeForm, handleMakeForm),
  memberRoute(routes.getForm, handleGetForm),
  memberRoute(routes.changeForm, handleChangeForm),
  memberRoute(routes.removeForm, handleRemoveForm),
  memberRoute(routes.publishForm, handlePublishForm),
  memberRoute(routes.getFormVersion, handleGetFormVersion),
  memberRoute(routes.setFormState, handleSetFormState),
  memberRoute(routes.listKiosks, handleListKiosks),
  memberRoute(routes.addKiosk, handleAddKiosk(newToken)),
  memberRoute(routes.removeKiosk, handleRemoveKiosk),
  memberRoute(routes.inviteToForm, handleInviteToForm),
  memberRoute(routes.listFormInvitations, handleListFormInvitations),
];
