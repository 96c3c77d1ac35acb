import type { listFormOffers as route } from '@portolan/contract/form-offer-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleListFormOffers = async ({
  store,
  params: { programId },
}: MemberCall<typeof route, Store>): Handled<typeof route> => {
  const [program, items] = await Promise.all([
    store.programs.find(programId),
    store.formOffers.ofProgram(programId),
  ]);
  return program === null ? fail({ code: 'not-found' }) : succeed({ body: { items } });
};
