import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { organizationRoutes } from '@portolan/contract/organization-routes';
import { partitionOf } from '@portolan/data/keys';
import * as z from 'zod/mini';
import { eventFor } from './api-event.ts';
import { median } from './figure.ts';
import { worldTables } from './handler-world.ts';

/** Rounds of one kind after the other, so that both kinds find the machine alike and neither the other's code in its caches. */
const warmUpRounds = 6;
const rounds = 30;
const turnsPerRound = 60;

type Handler = (event: unknown, context: unknown) => Promise<unknown>;
const handlerSchema = z.object({
  handler: z.custom<Handler>((value) => typeof value === 'function'),
});
const answerSchema = z.object({ statusCode: z.number(), body: z.string() });

const { handler } = handlerSchema.parse(await import(z.string().parse(process.argv[2])));
const context = { awsRequestId: 'bench', functionName: 'bench', getRemainingTimeInMillis: () => 10_000 };
const ask = async (event: unknown) => answerSchema.parse(await handler(event, context));

const created = await ask(eventFor(organizationRoutes.createOrganization));
const organizationId = z.object({ id: z.string() }).parse(JSON.parse(created.body)).id;
const event = eventFor(organizationRoutes.getOrganization, { organizationId });
const personId = event.requestContext.authorizer?.jwt.claims.sub;

/** The two reads that such a request makes, by the SDK alone: who asks, and the record asked for. */
const documents = DynamoDBDocumentClient.from(
  new DynamoDBClient({ endpoint: z.string().parse(process.env.DYNAMODB_ENDPOINT) }),
);
const get = (TableName: string, pk: string, sk: string | undefined) =>
  documents.send(new GetCommand({ TableName, Key: { pk, sk }, ConsistentRead: true }));
const readBare = async () => {
  const membership = await get(worldTables.directory, partitionOf(organizationId, 'MEMBERS'), personId);
  const record = await get(worldTables.tenant, partitionOf(organizationId, 'ORGANIZATION'), 'ORGANIZATION');
  return membership.Item !== undefined && record.Item !== undefined;
};

const timed = async (run: () => Promise<boolean>): Promise<number> => {
  const times: number[] = [];
  for (let turn = 0; turn < turnsPerRound; turn += 1) {
    const began = performance.now();
    if (!(await run())) throw new Error('the record was not found');
    times.push(performance.now() - began);
  }
  return median(times);
};

const ratios: number[] = [];
for (let round = 0; round < warmUpRounds + rounds; round += 1) {
  const bare = await timed(readBare);
  const through = await timed(async () => (await ask(event)).statusCode === 200);
  if (round >= warmUpRounds) ratios.push(through / bare);
}
process.send?.({ ratio: median(ratios) }, () => process.exit(0));
