import * as routes from '@portolan/contract/form-offer-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { handleChangeFormOffer } from './change-form-offer.ts';
import { handleListCohortFeedback } from './list-cohort-feedback.ts';
import { handleListFormOffers } from './list-form-offers.ts';
import { handleListOfferedForms } from './list-offered-forms.ts';
import { handleMakeFormOffer } from './make-form-offer.ts';
import type { Store } from './store.ts';

export const formOffers: FunctionRoutes<Store> = [
  memberRoute(routes.listFormOffers, handleListFormOffers),
  memberRoute(routes.makeFormOffer, handleMakeFormOffer),
  memberRoute(routes.changeFormOffer, handleChangeFormOffer),
  memberRoute(routes.listOfferedForms, handleListOfferedForms),
  memberRoute(routes.listCohortFeedback, handleListCohortFeedback),
];
