import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { workerFunctions } from '@portolan/functions/manifest';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sqsClient } from '../engines/clients.ts';
import { type Sqs, startSqs } from '../engines/sqs.ts';
import { createQueues } from './start-sources.ts';

let sqs: Sqs;
let urls: Readonly<Record<string, string>>;
beforeAll(async () => {
  sqs = await startSqs('memory');
  urls = createQueues(sqs);
});
afterAll(() => sqs.stop());

const attributesOf = async (QueueUrl: string) => {
  const client = sqsClient(sqs.endpoint);
  const asked = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] });
  const { Attributes = {} } = await client.send(asked).finally(() => client.destroy());
  return Attributes;
};
const queues = workerFunctions.flatMap(({ source }) => (source.kind === 'queue' ? [source] : []));

it.each(queues.map((queue) => [queue.queue, queue] as const))(
  'the queue %s is as the manifest says, and so is where its hopeless messages go',
  async (name, { visibilityTimeoutSeconds, maxReceives, deadLetterQueue }) => {
    const { VisibilityTimeout, RedrivePolicy = '' } = await attributesOf(urls[name] ?? '');
    expect(VisibilityTimeout).toBe(String(visibilityTimeoutSeconds));
    expect(JSON.parse(RedrivePolicy)).toEqual({
      deadLetterTargetArn: sqs.queueArn(deadLetterQueue),
      maxReceiveCount: maxReceives,
    });
    const { QueueArn } = await attributesOf(sqs.queueUrl(deadLetterQueue));
    expect(QueueArn).toBe(sqs.queueArn(deadLetterQueue));
  },
);

it.each(workerFunctions.map(({ source }) => source.deadLetterQueue))(
  'the dead-letter queue %s exists, whatever feeds it',
  async (name) => {
    expect((await attributesOf(sqs.queueUrl(name))).QueueArn).toBe(sqs.queueArn(name));
  },
);
