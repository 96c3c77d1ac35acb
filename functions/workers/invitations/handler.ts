import type { Database } from '@portolan/data/clients';
import { openDirectory } from '@portolan/data/directory/directory';
import { makeTokenKnown } from '@portolan/data/organizations/invitation-tokens';
import { openInvitations } from '@portolan/data/organizations/invitations';
import { saveSentLetter } from '@portolan/data/organizations/sent-letters';
import type { Mailer } from '@portolan/domain/mail/mailer';
import type { InvitationMessage } from '@portolan/domain/messaging/change-message';
import { isOpen } from '@portolan/domain/organizations/invitation';
import { tokenHashOf } from '../../runtime/token-hash.ts';
import { invitationMail } from './invitation-mail.ts';

export type InvitationWorkerDependencies = {
  readonly database: Database;
  readonly mailer: Mailer;
  readonly appOrigin: string;
  readonly now: () => Date;
  /** 256 random bits as 43 characters of base64url. */
  readonly newToken: () => string;
};

/** For so many days after it expires a link still tells that it did, instead of leading nowhere. */
const rememberedDays = 90;
export const forgottenAt = ({ expiresAt }: { readonly expiresAt: string }): Date =>
  new Date(Date.parse(expiresAt) + rememberedDays * 86_400_000);

/**
 * Sends the letter an invitation waits for. It looks at the invitation as it is now, so a message that comes twice or
 * late sends nothing twice. Only a crash between sending and noting it makes a second letter; the links in both work.
 */
export const sendInvitationLetter =
  ({ database, mailer, appOrigin, now, newToken }: InvitationWorkerDependencies) =>
  async ({ organizationId, invitationId }: InvitationMessage): Promise<void> => {
    const invitation = await openInvitations(database, organizationId).find(invitationId);
    if (invitation === null || !isOpen(invitation, now()) || invitation.sentLetter === invitation.letter)
      return;
    const directory = openDirectory(database);
    const [entry, inviter] = await Promise.all([
      directory.entry(organizationId),
      directory.person(invitation.invitedBy),
    ]);
    if (entry === null) return;
    const token = newToken();
    const tokenHash = tokenHashOf(token);
    const known = { organizationId, invitationId, letter: invitation.letter };
    await makeTokenKnown(database, tokenHash, known, forgottenAt(invitation));
    const names = { organization: entry.name, inviter: inviter?.name ?? entry.name };
    await mailer.send(invitationMail(invitation, names, `${appOrigin}/invitation#${token}`));
    await saveSentLetter(database, invitation);
  };
