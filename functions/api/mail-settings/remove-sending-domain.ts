import type { removeSendingDomain } from '@portolan/contract/mail-settings-routes';
import { askForRemoval } from '@portolan/domain/campaigns/sending-domain';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleRemoveSendingDomain = async ({
  store,
  version,
  commit,
}: MemberCall<typeof removeSendingDomain, Store>): Handled<typeof removeSendingDomain> => {
  const before = await store.sendingDomain.find();
  if (before === null || before.state === 'removing') return fail({ code: 'no-domain' });
  if (before.version !== version) return fail({ code: 'stale-version', currentVersion: before.version });
  const domain = askForRemoval(before);
  return commit({
    writes: [store.sendingDomain.put(domain, 'write-contention')],
    audit: {
      action: 'sending-domain-removed',
      target: store.organizationId,
      versionBefore: before.version,
      versionAfter: domain.version,
      fields: [],
    },
    reply: { body: { domain }, version: domain.version },
  });
};
