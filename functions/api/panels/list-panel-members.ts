import type { listPanelMembers } from '@portolan/contract/panel-routes';
import { hasLapsed } from '@portolan/domain/feedback/panel-membership';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { pageOf } from '../../runtime/page-of.ts';
import type { Store } from './store.ts';

export const handleListPanelMembers = async ({
  store,
  params,
  query,
  now,
}: MemberCall<typeof listPanelMembers, Store>): Handled<typeof listPanelMembers> => {
  if ((await store.panels.find(params.panelId)) === null) return fail({ code: 'not-found' });
  const page = await store.panelMembers.page(params.panelId, pageOf(query));
  return succeed({ body: { ...page, items: page.items.filter((member) => !hasLapsed(member, now)) } });
};
