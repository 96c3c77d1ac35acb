import type { listFigures } from '@portolan/contract/figure-routes';
import { mostMonths } from '@portolan/contract/most-months';
import { monthsBetween } from '@portolan/domain/months';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleListFigures = async ({
  store,
  query,
}: MemberCall<typeof listFigures, Store>): Handled<typeof listFigures> => {
  const { from, to } = query;
  if (from > to || monthsBetween(from, to) >= mostMonths) return fail({ code: 'too-many-months' });
  return succeed({ body: { months: await store.figures.between(from, to) } });
};
