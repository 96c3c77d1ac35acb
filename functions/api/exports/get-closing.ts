import type { getClosing } from '@portolan/contract/export-routes';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleGetClosing = async ({
  store,
}: MemberCall<typeof getClosing, Store>): Handled<typeof getClosing> =>
  succeed({ body: { closing: await store.closing.find() } });
