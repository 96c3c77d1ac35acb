import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { collections } from '../sharing/collections.ts';
import { expiryAttribute } from '../tables.ts';

/** Seconds that a count is kept. */
const kept = 24 * 60 * 60;

/** How many answers came from where, by keyed hash; kept apart from answers, for 24 hours. */
export const openSenders = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.senders);
  return {
    /** Counts one more under a name, in one write; false, and nothing counted, where there are `most` already. */
    count: async (name: string, most: number, now: Date): Promise<boolean> => {
      try {
        await database.documents.send(
          new UpdateCommand({
            TableName: database.tables.tenant,
            Key: { pk, sk: name },
            UpdateExpression: 'ADD #count :one SET #expiry = if_not_exists(#expiry, :expiry)',
            ConditionExpression: 'attribute_not_exists(#count) OR #count < :most',
            ExpressionAttributeNames: { '#count': 'count', '#expiry': expiryAttribute },
            ExpressionAttributeValues: {
              ':one': 1,
              ':most': most,
              ':expiry': Math.floor(now.getTime() / 1000) + kept,
            },
          }),
        );
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },
  };
};
