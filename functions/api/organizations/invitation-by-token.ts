import type { Directory } from '@portolan/data/directory/directory';
import type { Invitation } from '@portolan/domain/organizations/invitation';
import { tokenHashOf } from '../../runtime/token-hash.ts';
import type { Store } from './store.ts';

type Found = { readonly invitation: Invitation; readonly store: Store };

/**
 * The invitation whose latest letter holds this token, and the store of who sent it; null for any other token. The
 * token proves the invitation, so the directory, not the caller, names the organization.
 */
export const invitationByToken = async (
  token: string,
  directory: Directory,
  open: (organizationId: string) => Store,
  now: Date,
): Promise<Found | null> => {
  const tokenHash = tokenHashOf(token);
  const known = await directory.invitationToken(tokenHash, now);
  if (known === null) return null;
  const store = open(known.organizationId);
  const invitation = await store.invitations.find(known.invitationId);
  return invitation === null || known.letter !== invitation.letter ? null : { invitation, store };
};
