import type { listFoundationSums } from '@portolan/contract/cohort-figure-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { isTooLong } from '../../runtime/span.ts';
import { shownSums } from './span.ts';
import type { Store } from './store.ts';

export const handleListFoundationSums = async ({
  store,
  query,
}: MemberCall<typeof listFoundationSums, Store>): Handled<typeof listFoundationSums> => {
  if (isTooLong(query)) return fail({ code: 'too-many-months' });
  return succeed({
    body: { months: shownSums(await store.sums.foundationMonths(query.from, query.to)) },
  });
};
