import { randomUUID } from 'node:crypto';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import { afterEach, describe, expect, it } from 'vitest';
import type { LoadHandler } from './application/load-handler.ts';
import { dynamodbClient, sqsClient } from './engines/clients.ts';
import { addressOf, listen } from './engines/listen.ts';
import type { ApiEvent } from './gateway/api-event.ts';
import { type Stack, type StackOptions, startStack } from './stack.ts';

const running: Stack[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((stack) => stack.stop()));
});

/** Stand-ins for the functions: the API writes what it is asked for, the router passes each key on, the worker sends a mail. */
const fakes: LoadHandler = async (entry, environment) => {
  const table = environment.TENANT_TABLE;
  switch (entry) {
    case 'api/people/index.ts':
      return async (event: unknown) => {
        const { requestContext } = event as ApiEvent;
        const email = requestContext.authorizer?.jwt.claims.email;
        const client = dynamodbClient(environment.DYNAMODB_ENDPOINT ?? '');
        const Item = { pk: { S: String(email) }, sk: { S: 'x' } };
        await client.send(new PutItemCommand({ TableName: table, Item }));
        client.destroy();
        return { statusCode: 200, body: JSON.stringify({ email }) };
      };
    case 'workers/router/index.ts':
      return async (event: unknown) => {
        const client = sqsClient(environment.SQS_ENDPOINT ?? '');
        for (const { dynamodb } of (event as DynamoDBStreamEvent).Records) {
          const QueueUrl = environment.INVITATIONS_QUEUE_URL;
          await client.send(new SendMessageCommand({ QueueUrl, MessageBody: dynamodb?.Keys?.pk?.S }));
        }
        client.destroy();
      };
    case 'workers/invitations/index.ts':
      return async (event: unknown) => {
        for (const { body } of (event as SQSEvent).Records) {
          await fetch(`${environment.SES_ENDPOINT}/v2/email/outbound-emails`, {
            method: 'POST',
            headers: { authorization: 'AWS4-HMAC-SHA256', 'content-type': 'application/json' },
            body: JSON.stringify({
              FromEmailAddress: environment.MAIL_FROM,
              Destination: { ToAddresses: [body] },
              Content: {
                Simple: { Subject: { Data: 'Welcome' }, Body: { Text: { Data: environment.APP_ORIGIN } } },
              },
            }),
          });
        }
      };
    default:
      return () => ({ statusCode: 204 });
  }
};

async function started(options: StackOptions = {}): Promise<Stack> {
  const stack = await startStack({ loadHandler: fakes, log: () => undefined, ...options });
  running.push(stack);
  return stack;
}

const ana = { email: 'ana@example.org', password: 'a long enough password', name: 'Ana' };

async function patchMe(stack: Stack, token: string): Promise<Response> {
  return fetch(`${stack.origin}/api/v1/me`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: '{}',
  });
}

describe('a stack', () => {
  it('carries a request through function, table, stream, queue and mail', async () => {
    const stack = await started();
    await stack.ensureAccount(ana);
    const response = await patchMe(stack, await stack.tokenFor(ana.email));
    expect(await response.json()).toEqual({ email: ana.email });
    await stack.drain();
    expect(stack.mails.list()).toMatchObject([{ to: [ana.email], subject: 'Welcome', text: stack.origin }]);
  });

  it('is not disturbed by another of the same process', async () => {
    const [one, two] = [await started(), await started()];
    await one.ensureAccount(ana);
    await patchMe(one, await one.tokenFor(ana.email));
    await Promise.all([one.drain(), two.drain()]);
    expect(one.mails.list()).toHaveLength(1);
    expect(two.mails.list()).toEqual([]);
    expect((await patchMe(two, await one.tokenFor(ana.email))).status).toBe(401);
  });

  it('has everything again after a restart on its folder', async () => {
    const data = await mkdtemp(join(tmpdir(), 'portolan-stack-'));
    const first = await startStack({ data, loadHandler: fakes, log: () => undefined });
    await first.ensureAccount(ana);
    await patchMe(first, await first.tokenFor(ana.email));
    await first.drain();
    await first.stop();

    const second = await started({ data });
    await second.drain();
    expect(second.mails.list()).toHaveLength(1);
    expect((await patchMe(second, await second.tokenFor(ana.email))).status).toBe(200);
    await expect(startStack({ data })).rejects.toThrow(/already runs on this data folder/);
    // What the last request wrote is still on its way into the folder.
    await second.stop();
    await rm(data, { recursive: true });
  });

  it('names the way out when its port is taken, and leaves no folder behind', async () => {
    const other = createServer();
    await listen(other, 0, '127.0.0.1');
    const { port } = addressOf(other);
    const data = join(tmpdir(), `portolan-stack-${randomUUID()}`);
    await expect(startStack({ port, data })).rejects.toThrow(`--port ${port + 1}`);
    await expect(access(data)).rejects.toThrow('ENOENT');
    await new Promise((resolve) => other.close(resolve));
  });
});
