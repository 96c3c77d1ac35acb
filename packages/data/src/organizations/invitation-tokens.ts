import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Database } from '../clients.ts';
import { type InvitationToken, invitationTokenKind } from '../directory/directory-records.ts';
import { invitationPartition } from '../keys.ts';

/** Makes a letter's token known to the directory, by its hash, until it is forgotten. Writing it twice changes nothing. */
export const makeTokenKnown = async (
  database: Database,
  tokenHash: string,
  token: InvitationToken,
  forgottenAt: Date,
): Promise<void> => {
  const key = { pk: invitationPartition(tokenHash), sk: 'TOKEN' };
  const expiry = { expiresAt: Math.ceil(forgottenAt.getTime() / 1000) };
  await database.documents.send(
    new PutCommand({
      TableName: database.tables.directory,
      Item: invitationTokenKind.toItem(key, token, expiry),
    }),
  );
};
