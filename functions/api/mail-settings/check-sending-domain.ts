import type { checkSendingDomain } from '@portolan/contract/mail-settings-routes';
import { askForCheck } from '@portolan/domain/campaigns/sending-domain';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleCheckSendingDomain = async ({
  store,
  commit,
}: MemberCall<typeof checkSendingDomain, Store>): Handled<typeof checkSendingDomain> => {
  const before = await store.sendingDomain.find();
  if (before === null || before.state === 'removing') return fail({ code: 'no-domain' });
  if (before.checksAsked > before.checksDone)
    return succeed({ body: { domain: before }, version: before.version });
  const domain = askForCheck(before);
  return commit({
    writes: [store.sendingDomain.put(domain, 'write-contention')],
    audit: {
      action: 'sending-domain-checked',
      target: store.organizationId,
      versionBefore: before.version,
      versionAfter: domain.version,
      fields: [],
    },
    reply: { body: { domain }, version: domain.version },
  });
};
