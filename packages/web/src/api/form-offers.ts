import { changeFormOffer, listFormOffers, makeFormOffer } from '@portolan/contract/form-offer-routes';
import type { FormOffer, FormOfferTerms } from '@portolan/domain/feedback/form-offer';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';

type OfProgram = { readonly organizationId: string; readonly programId: string };

/** The forms and polls that a program offers its clinics, drafts included, the oldest first. */
export const formOffersQuery = (api: Api, params: OfProgram) =>
  queryOptions({
    queryKey: ['programs', params.organizationId, params.programId, 'form-offers'],
    queryFn: async ({ signal }) => (await api(listFormOffers, { params, signal })).items,
  });

export const makeOffer = (api: Api, params: OfProgram, idempotencyKey: string, body: FormOfferTerms) =>
  api(makeFormOffer, { params, body, idempotencyKey });

export const changeOffer = (
  api: Api,
  params: OfProgram,
  { id, version }: Pick<FormOffer, 'id' | 'version'>,
  body: FormOfferTerms,
) => api(changeFormOffer, { params: { ...params, formOfferId: id }, ifMatch: version, body });
