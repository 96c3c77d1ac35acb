import type { listProgramSums } from '@portolan/contract/cohort-figure-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { isTooLong } from '../../runtime/span.ts';
import { shownSums } from './span.ts';
import type { Store } from './store.ts';

export const handleListProgramSums = async ({
  store,
  params: { programId },
  query,
}: MemberCall<typeof listProgramSums, Store>): Handled<typeof listProgramSums> => {
  if (isTooLong(query)) return fail({ code: 'too-many-months' });
  const [program, stored] = await Promise.all([
    store.programs.find(programId),
    store.sums.programMonths(programId, query.from, query.to),
  ]);
  if (program === null) return fail({ code: 'not-found' });
  return succeed({ body: { months: shownSums(stored) } });
};
