import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Invitation } from '@portolan/domain/organizations/invitation';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { conditionOf } from '../writing.ts';
import { invitationKind } from './organization-records.ts';

/**
 * Notes that the letter an invitation waited for has gone out. When the invitation has changed meanwhile there is
 * nothing to note: its new version brings a message of its own.
 */
export const saveSentLetter = async (database: Database, invitation: Invitation): Promise<void> => {
  const key = { pk: partitionOf(invitation.organizationId, 'INVITATIONS'), sk: invitation.id };
  const sent = { ...invitation, sentLetter: invitation.letter, version: invitation.version + 1 };
  try {
    await database.documents.send(
      new PutCommand({
        TableName: database.tables.tenant,
        Item: invitationKind.toItem(key, sent),
        ...conditionOf({ version: invitation.version }),
      }),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
};
