import type { lookUpInvitation } from '@portolan/contract/invitation-routes';
import { acceptInvitation } from '@portolan/domain/organizations/invitation';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, PublicCall } from '../../runtime/bound-route.ts';
import { invitationByToken } from './invitation-by-token.ts';
import type { Store } from './store.ts';

export const handleLookUpInvitation = async ({
  body,
  directory,
  store: open,
  now,
}: PublicCall<typeof lookUpInvitation, Store>): Handled<typeof lookUpInvitation> => {
  const found = await invitationByToken(body.token, directory, open, now);
  if (found === null) return fail({ code: 'not-found' });
  const { invitation, store } = found;
  const acceptable = acceptInvitation(invitation, { email: invitation.email }, now);
  if (!acceptable.ok) return fail(acceptable.failure);
  const entry = await store.members.entry();
  if (entry === null) return fail({ code: 'not-found' });
  const { email, role, expiresAt } = invitation;
  return succeed({ body: { organizationName: entry.name, kind: entry.kind, role, email, expiresAt } });
};
