import { randomBytes } from 'node:crypto';
import type { askSendingDomain } from '@portolan/contract/mail-settings-routes';
import { askForDomain } from '@portolan/domain/campaigns/sending-domain';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

/** Bytes: as many as nobody guesses, and a person may copy. */
const tokenBytes = 16;

export const handleAskSendingDomain = async ({
  store,
  body,
  now,
  commit,
}: MemberCall<typeof askSendingDomain, Store>): Handled<typeof askSendingDomain> => {
  if ((await store.sendingDomain.find()) !== null) return fail({ code: 'domain-there' });
  const domain = askForDomain(body.name, randomBytes(tokenBytes).toString('hex'), now);
  return commit({
    writes: [store.sendingDomain.put(domain, 'write-contention')],
    audit: {
      action: 'sending-domain-asked',
      target: store.organizationId,
      versionBefore: null,
      versionAfter: domain.version,
      fields: [],
    },
    reply: { body: { domain }, version: domain.version },
  });
};
