import { randomBytes } from 'node:crypto';
import { openMailKeys } from '@portolan/data/campaigns/mail-keys';
import { connect } from '@portolan/data/clients';
import type { TableNames } from '@portolan/data/tables';
import { type MailToken, openMailTokens } from '@portolan/functions/runtime/mail-tokens';
import { localCredentials, localRegion } from '@portolan/local/engines/clients';

/** Seals what a link of a mail may do, with the keys of a stack, as the sender does. */
export const sealFor = async (
  { dynamodbEndpoint, tableNames }: { readonly dynamodbEndpoint: string; readonly tableNames: TableNames },
  token: MailToken,
): Promise<string> => {
  const config = { endpoint: dynamodbEndpoint, region: localRegion, credentials: localCredentials };
  const keys = openMailKeys(
    connect(config, tableNames, [
      { table: 'directory', index: null, actions: ['GetItem', 'PutItem'], leadingKeys: ['MAIL-KEYS#*'] },
    ]),
  );
  const seal = await openMailTokens(keys, randomBytes).sealer(new Date());
  return seal(token);
};
