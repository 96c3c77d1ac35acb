import type { listOfferedForms as route } from '@portolan/contract/form-offer-routes';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleListOfferedForms = async ({
  store,
}: MemberCall<typeof route, Store>): Handled<typeof route> =>
  succeed({ body: { items: await store.offeredForms.all() } });
