import type { listAnnouncements } from '@portolan/contract/publication-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { pageOf } from '../../runtime/page-of.ts';
import type { Store } from './store.ts';

export const handleListAnnouncements = async ({
  store,
  params,
  query,
}: MemberCall<typeof listAnnouncements, Store>): Handled<typeof listAnnouncements> => {
  const [program, page] = await Promise.all([
    store.programs.find(params.programId),
    store.announcements.newestFirst(params.programId, pageOf(query)),
  ]);
  return program === null ? fail({ code: 'not-found' }) : succeed({ body: page });
};
