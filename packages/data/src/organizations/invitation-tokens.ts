import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Database } from '../clients.ts';
import {
  type InvitationToken,
  invitationTokenKind,
  type ProgramInvitationToken,
  programInvitationTokenKind,
} from '../directory/directory-records.ts';
import type { Item } from '../items.ts';
import { invitationPartition } from '../keys.ts';

const putToken = async (database: Database, item: Item): Promise<void> => {
  await database.documents.send(new PutCommand({ TableName: database.tables.directory, Item: item }));
};

const keyOf = (tokenHash: string, sk: string) => ({ pk: invitationPartition(tokenHash), sk });
const expiryOf = (forgottenAt: Date) => ({ expiresAt: Math.ceil(forgottenAt.getTime() / 1000) });

/** Makes a letter's token known to the directory, by its hash, until it is forgotten. Writing it twice changes nothing. */
export const makeTokenKnown = (
  database: Database,
  tokenHash: string,
  token: InvitationToken,
  forgottenAt: Date,
): Promise<void> =>
  putToken(database, invitationTokenKind.toItem(keyOf(tokenHash, 'TOKEN'), token, expiryOf(forgottenAt)));

/** The same of a letter that asks a clinic to take part in a program. */
export const makeProgramTokenKnown = (
  database: Database,
  tokenHash: string,
  token: ProgramInvitationToken,
  forgottenAt: Date,
): Promise<void> =>
  putToken(
    database,
    programInvitationTokenKind.toItem(keyOf(tokenHash, 'PROGRAM-TOKEN'), token, expiryOf(forgottenAt)),
  );
