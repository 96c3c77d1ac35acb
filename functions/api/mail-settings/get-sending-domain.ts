import type { getSendingDomain } from '@portolan/contract/mail-settings-routes';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleGetSendingDomain = async ({
  store,
}: MemberCall<typeof getSendingDomain, Store>): Handled<typeof getSendingDomain> => {
  const domain = await store.sendingDomain.find();
  return succeed({ body: { domain }, version: domain?.version ?? 0 });
};
