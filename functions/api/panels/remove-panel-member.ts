import type { removePanelMember } from '@portolan/contract/panel-routes';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleRemovePanelMember = async ({
  store,
  params: { panelId, panelMemberId },
  commit,
}: MemberCall<typeof removePanelMember, Store>): Handled<typeof removePanelMember> => {
  const member = await store.panelMembers.find(panelId, panelMemberId);
  if (member === null) return fail({ code: 'not-found' });
  return commit({
    writes: [store.panelMembers.remove(member, 'write-contention')],
    audit: {
      action: 'panel-member-removed',
      target: member.id,
      versionBefore: member.version,
      versionAfter: null,
      fields: [],
    },
    reply: { body: null },
  });
};
