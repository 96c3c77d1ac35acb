import type { listReceivedAnnouncements } from '@portolan/contract/publication-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { pageOf } from '../../runtime/page-of.ts';
import type { Store } from './store.ts';

export const handleListReceivedAnnouncements = async ({
  store,
  params,
  query,
}: MemberCall<typeof listReceivedAnnouncements, Store>): Handled<typeof listReceivedAnnouncements> => {
  // The consent is there from the first moment; the copies come a little later, and go when it ends.
  const [consent, page] = await Promise.all([
    store.consents.find(params.programId),
    store.announcements.newestFirst(params.programId, pageOf(query)),
  ]);
  return consent === null ? fail({ code: 'not-found' }) : succeed({ body: page });
};
