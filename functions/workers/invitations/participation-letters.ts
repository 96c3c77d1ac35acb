import { openDirectory } from '@portolan/data/directory/directory';
import { makeProgramTokenKnown } from '@portolan/data/organizations/invitation-tokens';
import { openParticipationInvitations } from '@portolan/data/programs/participation-invitations';
import { openPrograms } from '@portolan/data/programs/programs';
import { saveSentParticipationLetter } from '@portolan/data/programs/sent-participation-letters';
import type { ParticipationInvitationMessage } from '@portolan/domain/messaging/change-message';
import { invitationStateAt } from '@portolan/domain/programs/participation-invitation-rules';
import { tokenHashOf } from '../../runtime/token-hash.ts';
import { forgottenAt, type InvitationWorkerDependencies } from './handler.ts';
import { participationMail } from './participation-mail.ts';

/** Sends the letter that asks a clinic to take part in a program, as `sendInvitationLetter` sends the others. */
export const sendParticipationLetter =
  ({ database, mailer, appOrigin, now, newToken }: InvitationWorkerDependencies) =>
  async ({ organizationId, programId, invitationId }: ParticipationInvitationMessage): Promise<void> => {
    const invitations = openParticipationInvitations(database, organizationId);
    const invitation = await invitations.find(programId, invitationId);
    if (invitation === null || invitationStateAt(invitation, now()) !== 'pending') return;
    if (invitation.sentLetter === invitation.letter) return;
    const directory = openDirectory(database);
    const [entry, inviter, program] = await Promise.all([
      directory.entry(organizationId),
      directory.person(invitation.invitedBy),
      openPrograms(database, organizationId).find(programId),
    ]);
    if (entry === null || program === null || program.closed !== null) return;
    const token = newToken();
    const known = { organizationId, programId, invitationId, letter: invitation.letter };
    await makeProgramTokenKnown(database, tokenHashOf(token), known, forgottenAt(invitation));
    const names = { foundation: entry.name, inviter: inviter?.name ?? entry.name, program: program.name };
    await mailer.send(participationMail(invitation, names, `${appOrigin}/program-invitation#${token}`));
    await saveSentParticipationLetter(database, invitation);
  };
