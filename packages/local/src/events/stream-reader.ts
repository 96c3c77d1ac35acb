import {
  type _Record,
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type Shard,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import type { Checkpoint } from './checkpoints.ts';

export type StreamRecord = {
  readonly shardId: string;
  readonly sequenceNumber: string;
  readonly record: _Record;
};

export type StreamReader = {
  /** The next records in order, at most `limit`; none when there are no more for now. */
  next(limit: number): Promise<readonly StreamRecord[]>;
};

/**
 * Reads a stream from just after the checkpoint, or from its oldest record. It follows one line of shards, each the successor of
 * the one before: the engines of one machine have no more (dynoxide has one shard for good).
 */
export function createStreamReader(
  client: DynamoDBStreamsClient,
  streamArn: string,
  checkpoint: Checkpoint | undefined,
): StreamReader {
  let last = checkpoint?.streamArn === streamArn ? checkpoint : undefined;
  let shardId: string | undefined;
  let iterator: string | undefined;

  async function open(): Promise<void> {
    const shards = await listShards(client, streamArn);
    const resumed = shards.find((shard) => shard.ShardId === last?.shardId);
    if (resumed === undefined) last = undefined;
    const oldest = shards.find((shard) => !shards.some((other) => other.ShardId === shard.ParentShardId));
    await openShard((resumed ?? oldest)?.ShardId);
  }

  async function openShard(id: string | undefined): Promise<void> {
    shardId = id;
    if (id === undefined) return;
    const from =
      last?.shardId === id
        ? ({ ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: last.sequenceNumber } as const)
        : ({ ShardIteratorType: 'TRIM_HORIZON' } as const);
    const answer = await client
      .send(new GetShardIteratorCommand({ StreamArn: streamArn, ShardId: id, ...from }))
      .catch((error: unknown) => {
        if (error instanceof TrimmedDataAccessException) return undefined;
        throw error;
      });
    if (answer !== undefined) {
      iterator = answer.ShardIterator;
      return;
    }
    // The records just after the checkpoint have aged out of the stream: go on with the oldest that are left.
    last = undefined;
    await openShard(id);
  }

  async function openSuccessor(): Promise<void> {
    const shards = await listShards(client, streamArn);
    const successor = shards.find((shard) => shard.ParentShardId === shardId);
    if (successor !== undefined) await openShard(successor.ShardId);
  }

  return {
    next: async (limit) => {
      if (iterator === undefined) await (shardId === undefined ? open() : openSuccessor());
      const currentShard = shardId;
      if (iterator === undefined || currentShard === undefined) return [];
      try {
        const answer = await client.send(new GetRecordsCommand({ ShardIterator: iterator, Limit: limit }));
        iterator = answer.NextShardIterator;
        const records = (answer.Records ?? []).flatMap((record) => numbered(record, currentShard));
        const fresh = records.filter((record) => isAfter(record, last));
        last = lastOf(fresh, streamArn) ?? last;
        return fresh;
      } catch (error) {
        if (!(error instanceof ExpiredIteratorException || error instanceof TrimmedDataAccessException))
          throw error;
        iterator = undefined;
        shardId = undefined;
        return [];
      }
    },
  };
}

async function listShards(client: DynamoDBStreamsClient, streamArn: string): Promise<Shard[]> {
  const shards: Shard[] = [];
  let from: string | undefined;
  do {
    const answer = await client.send(
      new DescribeStreamCommand({
        StreamArn: streamArn,
        ...(from === undefined ? {} : { ExclusiveStartShardId: from }),
      }),
    );
    shards.push(...(answer.StreamDescription?.Shards ?? []));
    from = answer.StreamDescription?.LastEvaluatedShardId;
  } while (from !== undefined);
  return shards;
}

function numbered(record: _Record, shardId: string): StreamRecord[] {
  const sequenceNumber = record.dynamodb?.SequenceNumber;
  return sequenceNumber === undefined ? [] : [{ shardId, sequenceNumber, record }];
}

/** Sequence numbers are decimal digits of any length: "10" comes after "9". */
function isAfter(record: StreamRecord, checkpoint: Checkpoint | undefined): boolean {
  if (checkpoint === undefined || checkpoint.shardId !== record.shardId) return true;
  return BigInt(record.sequenceNumber) > BigInt(checkpoint.sequenceNumber);
}

function lastOf(records: readonly StreamRecord[], streamArn: string): Checkpoint | undefined {
  const record = records.at(-1);
  return record && { streamArn, shardId: record.shardId, sequenceNumber: record.sequenceNumber };
}
