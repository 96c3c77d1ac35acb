import type { listPanels } from '@portolan/contract/panel-routes';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleListPanels = async ({
  store,
}: MemberCall<typeof listPanels, Store>): Handled<typeof listPanels> =>
  succeed({ body: { items: await store.panels.all() } });
