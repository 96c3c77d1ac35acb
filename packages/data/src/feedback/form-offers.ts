import type { FormOffer } from '@portolan/domain/feedback/form-offer';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem, queryAll } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import { expectedBefore, type Write } from '../writing.ts';
import { formOfferKind } from './form-offer-records.ts';

/** The forms and polls that a foundation writes for the clinics of its programs, drafts included. */
export const openFormOffers = (database: Database, organizationId: string) => {
  const pkOf = (programId: string) => partitionOf(organizationId, collections.formOffers(programId));
  return {
    find: (programId: string, offerId: string): Promise<FormOffer | null> =>
      getItem(database, 'tenant', { pk: pkOf(programId), sk: offerId }, formOfferKind),

    /** By id: the oldest first. */
    ofProgram: (programId: string): Promise<FormOffer[]> =>
      queryAll(database, { table: 'tenant', pk: pkOf(programId) }, formOfferKind),

    /** Expects the version before the offer's own. */
    put: <R extends string>(offer: FormOffer, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: formOfferKind.toItem({ pk: pkOf(offer.programId), sk: offer.id }, offer),
      expected: expectedBefore(offer),
      refusal,
    }),
  };
};

/** What a clinic's programs offer it to ask, as the projector copied it. */
export const openOfferedForms = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.offeredForms);
  return {
    find: (programId: string, offerId: string): Promise<FormOffer | null> =>
      getItem(database, 'tenant', { pk, sk: offeredFormSort(programId, offerId) }, formOfferKind),

    all: (): Promise<FormOffer[]> => queryAll(database, { table: 'tenant', pk }, formOfferKind),
  };
};

export const offeredFormSort = (programId: string, offerId: string): string => `${programId}#${offerId}`;
