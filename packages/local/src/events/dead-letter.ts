import { randomUUID } from 'node:crypto';
import { functionArn } from '../invoke/invoke.ts';
import type { StreamRecord } from './stream-reader.ts';

/** What Lambda sends to the failure destination of a stream: where the records are, and nothing of what is in them. */
export function streamDeadLetter(facts: {
  readonly worker: string;
  readonly streamArn: string;
  readonly batch: readonly StreamRecord[];
  readonly attempts: number;
  readonly now: Date;
}): string {
  const [first, last] = [facts.batch[0], facts.batch.at(-1)];
  const arrival = (record: StreamRecord | undefined) =>
    record?.record.dynamodb?.ApproximateCreationDateTime?.toISOString();
  return JSON.stringify({
    requestContext: {
      requestId: randomUUID(),
      functionArn: functionArn(facts.worker),
      condition: 'RetryAttemptsExhausted',
      approximateInvokeCount: facts.attempts,
    },
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
    version: '1.0',
    timestamp: facts.now.toISOString(),
    DDBStreamBatchInfo: {
      shardId: first?.shardId,
      startSequenceNumber: first?.sequenceNumber,
      endSequenceNumber: last?.sequenceNumber,
      approximateArrivalOfFirstRecord: arrival(first),
      approximateArrivalOfLastRecord: arrival(last),
      batchSize: facts.batch.length,
      streamArn: facts.streamArn,
    },
  });
}
