import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { ParticipationInvitation } from '@portolan/domain/programs/participation-invitation';
import type { Database } from '../clients.ts';
import { conditionOf } from '../writing.ts';
import { participationInvitationKey } from './participation-invitations.ts';
import { participationInvitationKind } from './program-records.ts';

/**
 * Notes that the letter an invitation waited for has gone out. When the invitation has changed meanwhile there is
 * nothing to note: its new version brings a message of its own.
 */
export const saveSentParticipationLetter = async (
  database: Database,
  invitation: ParticipationInvitation,
): Promise<void> => {
  const key = participationInvitationKey(invitation.organizationId, invitation.programId, invitation.id);
  const sent = { ...invitation, sentLetter: invitation.letter, version: invitation.version + 1 };
  try {
    await database.documents.send(
      new PutCommand({
        TableName: database.tables.tenant,
        Item: participationInvitationKind.toItem(key, sent),
        ...conditionOf({ version: invitation.version }),
      }),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
};
