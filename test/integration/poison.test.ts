import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { sqsQueue } from '@portolan/adapters/sqs-queue';
import { organizationPolicy } from '@portolan/data/key-policies';
import { forOrganization } from '@portolan/data/organization-store';
import { idNumber, workPlan } from '@portolan/data/records.test-support';
import { findPlanSummary } from '@portolan/data/sharing/plan-summaries';
import { elementKind } from '@portolan/data/work-plans/work-plan-records';
import { emptyActivity } from '@portolan/domain/work-plans/activity';
import { type Element, untouchedElement } from '@portolan/domain/work-plans/element';
import { workerFunctions } from '@portolan/functions/manifest';
import { create } from '@portolan/functions/workers/projector/create';
import { localCredentials, localRegion, sqsClient } from '@portolan/local/engines/clients';
import { type Sqs, startSqs } from '@portolan/local/engines/sqs';
import { startQueueSource } from '@portolan/local/events/queue-source';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { deadLetterQueueNamed } from '../../scripts/operations/dead-letter-queues.ts';
import type { Installation } from '../../scripts/operations/installation.ts';
import { replayDeadLetters } from '../../scripts/operations/replay-dead-letters.ts';
import { startTestDatabase, type TestDatabase } from '../support/database.ts';

const clinicId = idNumber('organization', 1);
const plan = workPlan(1);
const ids = ['launch', 'strategy', 'training', 'marketing'] as const;
const secret = 'Maria Lopez, maria@example.org';
const projector = workerFunctions.find(({ name }) => name === 'projector');

let database: TestDatabase;
let sqs: Sqs;
beforeAll(async () => {
  process.env.AWS_LAMBDA_LOG_LEVEL = 'FATAL';
  process.env.AWS_ACCESS_KEY_ID = localCredentials.accessKeyId;
  process.env.AWS_SECRET_ACCESS_KEY = localCredentials.secretAccessKey;
  [database, sqs] = await Promise.all([startTestDatabase(), startSqs('memory')]);
});
afterAll(() => Promise.all([database.stop(), sqs.stop()]));

const elementWith = (id: string): Element => ({
  ...untouchedElement(plan.id, id),
  version: 1,
  activities: [{ ...emptyActivity(idNumber('activity', 1), 'planned'), text: secret }],
});
const put = (id: string, damage: object = {}) => {
  const key = { pk: `ORG#${clinicId}#ELEMENTS#${plan.id}`, sk: id };
  const Item = { ...elementKind.toItem(key, elementWith(id)), ...damage };
  return database.behind.documents.send(new PutCommand({ TableName: database.tables.tenant, Item }));
};
const summedUp = async () =>
  Object.keys((await findPlanSummary(database.behind, clinicId, plan.id))?.elements ?? {}).toSorted();

/** The projector's own queue, but for how long a message that failed waits for its next try. */
const startProjector = (received: string[][]) => {
  if (projector?.source.kind !== 'queue') throw new Error('The projector has no queue');
  const { queue, batchSize, windowSeconds, maxReceives, deadLetterQueue } = projector.source;
  sqs.createQueue(deadLetterQueue);
  const redrive = { deadLetterQueue, maxReceives };
  const queueUrl = sqs.createQueue(queue, { visibilityTimeoutSeconds: 1, redrive });
  const handler = create({
    AWS_REGION: localRegion,
    TENANT_TABLE: database.tables.tenant,
    DIRECTORY_TABLE: database.tables.directory,
    DYNAMODB_ENDPOINT: database.endpoint,
    SQS_ENDPOINT: sqs.endpoint,
    PROJECTIONS_QUEUE_URL: queueUrl,
  });
  const client = sqsClient(sqs.endpoint);
  const source = startQueueSource({
    client,
    queueUrl,
    queueArn: sqs.queueArn(queue),
    worker: {
      name: 'projector',
      timeoutSeconds: 60,
      handler: (event) => {
        received.push(event.Records.map(({ body }) => JSON.parse(body).sortKey));
        return handler(event);
      },
    },
    batchSize,
    windowSeconds,
    waitsForMore: true,
    inspect: () => sqs.inspect(queue),
    log: () => undefined,
  });
  const config = { endpoint: sqs.endpoint, region: localRegion, credentials: localCredentials };
  const stop = async () => {
    await source.stop();
    client.destroy();
  };
  return { queue: sqsQueue(config, queueUrl), client, deadLetterQueue, maxReceives, stop };
};

test('a record that cannot be read holds nobody up, ends as a dead letter without content, and comes back when it is mended', async () => {
  const store = forOrganization(database.under(organizationPolicy(clinicId)), clinicId);
  await store.writeAll([store.workPlans.put(plan, 'absent', 'no')]);
  const [poison, ...good] = ids;
  await put(poison, { schema: 99 });
  for (const id of good) await put(id);
  const received: string[][] = [];
  const { queue, client, deadLetterQueue, maxReceives, stop } = startProjector(received);
  const message = (sortKey: string) =>
    ({
      kind: 'record',
      organizationId: clinicId,
      collection: `ELEMENTS#${plan.id}`,
      sortKey,
      version: 1,
    }) as const;
  await queue.send(ids.map(message));

  const letters = () => sqs.inspect(deadLetterQueue).ready.map(({ body }) => body);
  await vi.waitFor(() => expect(letters()).toHaveLength(1), { timeout: 15_000 });
  // Those behind it went through at their first try; it was tried as often as the manifest says.
  expect(
    received
      .flat()
      .filter((id) => id !== poison)
      .toSorted(),
  ).toEqual([...good].toSorted());
  expect(received.flat().filter((id) => id === poison)).toHaveLength(maxReceives);
  expect(await summedUp()).toEqual([...good].toSorted());
  expect(letters().map((body) => JSON.parse(body))).toEqual([message(poison)]);
  expect(letters().join()).not.toMatch(/maria|lopez/i);

  await put(poison);
  const installation = { sqs: client, queueUrl: async (name: string) => sqs.queueUrl(name) } as Installation;
  const asked = { limit: 10, yes: true, discardLost: false };
  const replayed = await replayDeadLetters(installation, deadLetterQueueNamed(deadLetterQueue), asked);
  expect(replayed).toMatchObject({ replayed: 1, unreadable: 0 });
  await vi.waitFor(async () => expect(await summedUp()).toEqual([...ids].toSorted()), { timeout: 10_000 });
  expect(letters()).toEqual([]);
  await stop();
});
