import { randomBytes } from 'node:crypto';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { exampleIds } from '@portolan/contract/examples';
import { makeMailStopKnown } from '@portolan/data/reminders/mail-stops';
import type { MailKind } from '@portolan/domain/reminders/mail-preference';
import { tokenHashOf } from '@portolan/functions/runtime/token-hash';
import { dynamodbClient } from '@portolan/local/engines/clients';
import type { Stack } from '@portolan/local/stack';
import { storeBehind } from '../cohorts.ts';
import type { ModuleRequests } from './module-requests.ts';

/** The token of a link that stops mail, as a letter would bear it. */
const mailStopToken = async (
  stack: Stack,
  organizationId: string,
  personId: string,
  kinds: readonly MailKind[] = ['reminders'],
): Promise<string> => {
  const client = dynamodbClient(stack.dynamodbEndpoint);
  const database = { documents: DynamoDBDocumentClient.from(client), tables: stack.tableNames };
  const token = randomBytes(32).toString('base64url');
  const inAnHour = new Date(Date.now() + 3_600_000);
  const stop = { organizationId, personId, kinds: [...kinds] };
  await makeMailStopKnown(database, tokenHashOf(token), stop, inAnHour);
  client.destroy();
  return token;
};

export const mailPreferenceRequests: ModuleRequests = {
  substitutes: (route, { world, organization }) =>
    route.path.includes('{mailStopToken}')
      ? {
          [exampleIds.token]: () => mailStopToken(world.stack, organization.id, organization.owner.personId),
        }
      : {},
  // It is the preference of who asks, which nobody else can read.
  etags: {
    changeMailPreference: async ({ world, organization, actor }) => {
      const { mailPreferences } = storeBehind(world.stack, organization.id);
      return `"${(await mailPreferences.find(actor.person?.personId ?? '')).version}"`;
    },
  },
};
