import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { SQSClient } from '@aws-sdk/client-sqs';

/** The embedded engines ask for credentials and accept any. */
export const localCredentials = { accessKeyId: 'local', secretAccessKey: 'local' } as const;
export const localRegion = 'us-east-1';

const settings = (endpoint: string) => ({ endpoint, region: localRegion, credentials: localCredentials });

export const dynamodbClient = (endpoint: string) => new DynamoDBClient(settings(endpoint));
export const streamsClient = (endpoint: string) => new DynamoDBStreamsClient(settings(endpoint));
export const sqsClient = (endpoint: string) => new SQSClient(settings(endpoint));
