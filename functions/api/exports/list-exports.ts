import type { listExports } from '@portolan/contract/export-routes';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { exportView } from './export-view.ts';
import type { Store } from './store.ts';

export const handleListExports = async ({
  store,
  now,
}: MemberCall<typeof listExports, Store>): Handled<typeof listExports> => {
  const found = await store.exports.newestFirst();
  return succeed({ body: { items: found.map((made) => exportView(made, now)) } });
};
