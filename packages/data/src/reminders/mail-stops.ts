import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Database } from '../clients.ts';
import { mailStopPartition } from '../keys.ts';
import { type MailStop, mailStopKind } from './reminder-records.ts';

/** Makes the token of a link that stops mail known to the directory, by its hash, until it is forgotten. */
export const makeMailStopKnown = async (
  database: Database,
  tokenHash: string,
  stop: MailStop,
  forgottenAt: Date,
): Promise<void> => {
  const key = { pk: mailStopPartition(tokenHash), sk: 'TOKEN' };
  const expiry = { expiresAt: Math.ceil(forgottenAt.getTime() / 1000) };
  await database.documents.send(
    new PutCommand({
      TableName: database.tables.directory,
      Item: mailStopKind.toItem(key, stop, expiry),
    }),
  );
};
