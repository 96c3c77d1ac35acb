import {
  type _Record,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ResourceNotFoundException,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import { toStreamEvent } from '@portolan/local/events/stream-event';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import * as z from 'zod/mini';

/** What Lambda leaves of records that it gave up: where they are in the stream, and nothing of what is in them. */
const lostBatchSchema = z.object({
  DDBStreamBatchInfo: z.object({
    shardId: z.string(),
    startSequenceNumber: z.string().check(z.regex(/^\d+$/)),
    endSequenceNumber: z.string().check(z.regex(/^\d+$/)),
    batchSize: z.int(),
    streamArn: z.string(),
  }),
});
export type LostBatch = z.infer<typeof lostBatchSchema>['DDBStreamBatchInfo'];

/** Null for a message that says no such thing. */
export const lostBatchIn = (body: string): LostBatch | null => {
  try {
    return lostBatchSchema.parse(JSON.parse(body)).DDBStreamBatchInfo;
  } catch {
    return null;
  }
};

/** A shard that is still written to answers empty pages for ever. */
const mostEmptyPages = 20;

/** Reads the records again, as the event Lambda would make of them; null when the stream, which keeps a day, has lost one. */
export const readAgain = async (
  streams: DynamoDBStreamsClient,
  batch: LostBatch,
): Promise<DynamoDBStreamEvent | null> => {
  const { streamArn, shardId, startSequenceNumber, endSequenceNumber, batchSize } = batch;
  const end = BigInt(endSequenceNumber);
  const found: { shardId: string; sequenceNumber: string; record: _Record }[] = [];
  try {
    let { ShardIterator: iterator } = await streams.send(
      new GetShardIteratorCommand({
        StreamArn: streamArn,
        ShardId: shardId,
        ShardIteratorType: 'AT_SEQUENCE_NUMBER',
        SequenceNumber: startSequenceNumber,
      }),
    );
    for (let empty = 0; iterator !== undefined && found.length < batchSize && empty < mostEmptyPages; ) {
      const page: { Records?: _Record[] | undefined; NextShardIterator?: string | undefined } =
        await streams.send(new GetRecordsCommand({ ShardIterator: iterator }));
      const records = (page.Records ?? []).flatMap((record) => {
        const sequenceNumber = record.dynamodb?.SequenceNumber;
        return sequenceNumber === undefined ? [] : [{ shardId, sequenceNumber, record }];
      });
      found.push(...records.filter(({ sequenceNumber }) => BigInt(sequenceNumber) <= end));
      if (records.some(({ sequenceNumber }) => BigInt(sequenceNumber) >= end)) break;
      empty = records.length === 0 ? empty + 1 : 0;
      iterator = page.NextShardIterator;
    }
  } catch (error) {
    if (error instanceof TrimmedDataAccessException || error instanceof ResourceNotFoundException)
      return null;
    throw error;
  }
  const isWhole =
    found.length === batchSize &&
    found[0]?.sequenceNumber === startSequenceNumber &&
    found.at(-1)?.sequenceNumber === endSequenceNumber;
  return isWhole ? toStreamEvent(found, streamArn) : null;
};
