import type { listFigures } from '@portolan/contract/figure-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { isTooLong } from '../../runtime/span.ts';
import type { Store } from './store.ts';

export const handleListFigures = async ({
  store,
  query,
}: MemberCall<typeof listFigures, Store>): Handled<typeof listFigures> => {
  if (isTooLong(query)) return fail({ code: 'too-many-months' });
  return succeed({ body: { months: await store.figures.between(query.from, query.to) } });
};
