import type { AttributeValue as SdkValue } from '@aws-sdk/client-dynamodb-streams';
import type { AttributeValue, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { localRegion } from '../engines/clients.ts';
import type { StreamRecord } from './stream-reader.ts';

/** The event Lambda makes of stream records: the SDK's record, with binary as base64 and times as epoch seconds. */
export function toStreamEvent(records: readonly StreamRecord[], streamArn: string): DynamoDBStreamEvent {
  return {
    Records: records.map(({ record, sequenceNumber }) => toRecord(record, sequenceNumber, streamArn)),
  };
}

function toRecord(record: StreamRecord['record'], sequenceNumber: string, streamArn: string): DynamoDBRecord {
  const { Keys, NewImage, OldImage, StreamViewType, SizeBytes, ApproximateCreationDateTime } =
    record.dynamodb ?? {};
  return {
    ...(record.eventID === undefined ? {} : { eventID: record.eventID }),
    ...(record.eventName === undefined ? {} : { eventName: record.eventName }),
    eventVersion: record.eventVersion ?? '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: localRegion,
    eventSourceARN: streamArn,
    dynamodb: {
      SequenceNumber: sequenceNumber,
      ...(SizeBytes === undefined ? {} : { SizeBytes }),
      ...(StreamViewType === undefined ? {} : { StreamViewType }),
      ...(ApproximateCreationDateTime === undefined
        ? {}
        : { ApproximateCreationDateTime: Math.floor(ApproximateCreationDateTime.getTime() / 1000) }),
      ...(Keys === undefined ? {} : { Keys: toMap(Keys) }),
      ...(NewImage === undefined ? {} : { NewImage: toMap(NewImage) }),
      ...(OldImage === undefined ? {} : { OldImage: toMap(OldImage) }),
    },
  };
}

function toMap(item: Record<string, SdkValue>): Record<string, AttributeValue> {
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, toValue(value)]));
}

function toValue(value: SdkValue): AttributeValue {
  const { S, N, BOOL, NULL, M, L, SS, NS, B, BS } = value;
  if (S !== undefined) return { S };
  if (N !== undefined) return { N };
  if (BOOL !== undefined) return { BOOL };
  if (NULL !== undefined) return { NULL };
  if (M !== undefined) return { M: toMap(M) };
  if (L !== undefined) return { L: L.map(toValue) };
  if (SS !== undefined) return { SS };
  if (NS !== undefined) return { NS };
  if (B !== undefined) return { B: base64(B) };
  if (BS !== undefined) return { BS: BS.map(base64) };
  throw new Error(`An attribute value of a kind this engine does not know: ${Object.keys(value).join()}`);
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
