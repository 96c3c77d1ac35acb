import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { dynamodbClient, streamsClient } from '../engines/clients.ts';
import { startDynoxide } from '../engines/dynoxide.ts';
import { createTable } from '../tables.ts';
import { openCheckpoints } from './checkpoints.ts';
import { type StreamSourceOptions, startStreamSource } from './stream-source.ts';

export const namesOf = (event: DynamoDBStreamEvent) =>
  event.Records.map((record) => record.dynamodb?.Keys?.pk?.S ?? '');

export const sequenceOf = (event: DynamoDBStreamEvent, name: string) =>
  event.Records.find((record) => record.dynamodb?.Keys?.pk?.S === name)?.dynamodb?.SequenceNumber ?? '';

/** An engine on which each test makes a table of its own, and workers that keep what they were given. */
export async function startStreams() {
  const engine = await startDynoxide('memory');
  const client = dynamodbClient(engine.endpoint);
  const streams = streamsClient(engine.endpoint);
  let tables = 0;

  async function givenTable(...names: string[]) {
    tables += 1;
    const table = `table-${tables}`;
    const streamArn = await createTable(client, table, {
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      BillingMode: 'PAY_PER_REQUEST',
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    });
    if (streamArn === undefined) throw new Error('The table has no stream');
    const put = async (...more: string[]) => {
      for (const name of more) {
        const Item = { pk: { S: name }, bytes: { B: Buffer.from(name) } };
        await client.send(new PutItemCommand({ TableName: table, Item }));
      }
    };
    await put(...names);
    return { put, streamArn };
  }

  /** A worker that keeps what it was given, and does `react` with it. */
  async function started(
    streamArn: string,
    react: (event: DynamoDBStreamEvent) => unknown = () => undefined,
    more: Partial<StreamSourceOptions> = {},
  ) {
    const events: DynamoDBStreamEvent[] = [];
    const deadLetters: string[] = [];
    const handler = async (event: DynamoDBStreamEvent) => {
      events.push(event);
      return react(event);
    };
    const source = startStreamSource({
      client: streams,
      streamArn,
      worker: { name: 'worker', timeoutSeconds: 0.05, handler },
      batchSize: 100,
      windowSeconds: 0,
      maxRetries: 2,
      retryDelayMs: 1,
      checkpoints: await openCheckpoints('memory'),
      sendDeadLetter: async (body) => {
        deadLetters.push(body);
      },
      now: () => new Date('2026-03-01T00:00:00Z'),
      log: () => undefined,
      ...more,
    });
    return { source, events, batches: () => events.map(namesOf), deadLetters };
  }

  const stop = async () => {
    client.destroy();
    streams.destroy();
    await engine.stop();
  };
  return { givenTable, started, stop };
}
