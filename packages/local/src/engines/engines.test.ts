import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { isRunning, nameProcess } from '../data-folder/processes.ts';
import { createTable, type TableDefinition } from '../tables.ts';
import { dynamodbClient, sqsClient } from './clients.ts';
import { startDynoxide } from './dynoxide.ts';
import { findDynoxide } from './dynoxide-binary.ts';
import { openMailStore } from './mail-store.ts';
import { startSes } from './ses.ts';
import { startSqs } from './sqs.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portolan-engines-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The file that an engine was started on. */
const fileOf = async (pid: number): Promise<string> =>
  (await readFile(`/proc/${pid}/cmdline`, 'utf8')).split('\0').find((part) => part.endsWith('.db')) ?? '';

describe('the embedded database', () => {
  it('keeps its file over a restart', async () => {
    const file = join(folder, 'dynamodb.db');
    const first = await startDynoxide(file);
    const definition = {
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      BillingMode: 'PAY_PER_REQUEST',
    } satisfies TableDefinition;
    const before = dynamodbClient(first.endpoint);
    await createTable(before, 'ships', definition);
    await before.send(new PutItemCommand({ TableName: 'ships', Item: { pk: { S: 'a' } } }));
    before.destroy();
    await first.stop();

    const second = await startDynoxide(file);
    const after = dynamodbClient(second.endpoint);
    await createTable(after, 'ships', definition);
    const read = await after.send(new GetItemCommand({ TableName: 'ships', Key: { pk: { S: 'a' } } }));
    after.destroy();
    await second.stop();
    expect(read.Item).toEqual({ pk: { S: 'a' } });
  });

  it('looks a record of a stream up, however many there are, and leaves nothing behind', async () => {
    const engine = await startDynoxide('memory');
    const file = await fileOf(engine.pid);
    const database = new DatabaseSync(file, { readOnly: true });
    const plan = database
      .prepare(
        "EXPLAIN QUERY PLAN SELECT COALESCE(MAX(CAST(sequence_number AS INTEGER)), 0) + 1 FROM _stream_records WHERE table_name = 'x'",
      )
      .all();
    database.close();
    expect(JSON.stringify(plan)).toContain('INDEX portolan_stream_order');
    await engine.stop();
    expect(existsSync(dirname(file))).toBe(false);
  });

  it('says when it is lost, and not when it is stopped', async () => {
    const onLost = vi.fn();
    const [lost, stopped] = await Promise.all([
      startDynoxide('memory', onLost),
      startDynoxide('memory', onLost),
    ]);
    await stopped.stop();
    process.kill(lost.pid, 'SIGKILL');
    await vi.waitFor(() => expect(onLost).toHaveBeenCalledTimes(1));
    await lost.stop();
  });

  it('ends with whoever started it, even by kill -9', async () => {
    const module = new URL('dynoxide.ts', import.meta.url).href;
    const script = `const { pid } = await (await import('${module}')).startDynoxide('memory'); console.log(pid);`;
    const parent = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said] = await once(parent.stdout, 'data');
    const engine = await nameProcess(Number(String(said)));
    expect(await isRunning(engine)).toBe(true);
    const passing = dirname(await fileOf(engine.pid));
    expect(existsSync(passing)).toBe(true);
    parent.kill('SIGKILL');
    await vi.waitFor(async () => expect(await isRunning(engine)).toBe(false), { timeout: 5000 });
    await vi.waitFor(() => expect(existsSync(passing)).toBe(false), { timeout: 5000 });
  });

  it('names the way out on a machine it has no program for', () => {
    expect(() => findDynoxide('sunos', 'mips')).toThrow(/DYNAMODB_ENDPOINT/);
  });
});

describe('the queues', () => {
  it('keep messages over a restart and hand out at once what a dead process had received', async () => {
    const first = await startSqs(join(folder, 'sqs'));
    const url = first.createQueue('letters', { visibilityTimeoutSeconds: 30 });
    const before = sqsClient(first.endpoint);
    await before.send(new SendMessageCommand({ QueueUrl: url, MessageBody: 'hello' }));
    await before.send(new ReceiveMessageCommand({ QueueUrl: url }));
    before.destroy();
    await first.stop();

    const second = await startSqs(join(folder, 'sqs'));
    const again = second.createQueue('letters', { visibilityTimeoutSeconds: 20 });
    const after = sqsClient(second.endpoint);
    const received = await after.send(new ReceiveMessageCommand({ QueueUrl: again }));
    after.destroy();
    await second.stop();
    expect(received.Messages?.map((message) => message.Body)).toEqual(['hello']);
  });
});

describe('the mail', () => {
  const letter = (to: string) =>
    JSON.stringify({
      FromEmailAddress: 'Portolan <no-reply@example.org>',
      Destination: { ToAddresses: [to] },
      Content: {
        Simple: {
          Subject: { Data: 'Hello' },
          Body: { Text: { Data: 'Text' }, Html: { Data: '<p>Text</p>' } },
          Headers: [{ Name: 'X-Kind', Value: 'test' }],
        },
      },
    });
  const send = (endpoint: string, to: string) =>
    fetch(`${endpoint}/v2/email/outbound-emails`, {
      method: 'POST',
      headers: { authorization: 'AWS4-HMAC-SHA256', 'content-type': 'application/json' },
      body: letter(to),
    });

  it('of one stack does not reach another of the same process', async () => {
    const [one, two] = [await openMailStore('memory'), await openMailStore('memory')];
    const [first, second] = [await startSes(one), await startSes(two)];
    await send(first.endpoint, 'one@example.org');
    await send(second.endpoint, 'two@example.org');
    const mail = await one.waitFor(() => true);
    expect(mail).toMatchObject({
      to: ['one@example.org'],
      from: 'Portolan <no-reply@example.org>',
      subject: 'Hello',
      text: 'Text',
      html: '<p>Text</p>',
      headers: { 'x-kind': 'test' },
    });
    await two.waitFor(() => true);
    expect(one.list()).toHaveLength(1);
    expect(two.list().map(({ to }) => to)).toEqual([['two@example.org']]);
    await Promise.all([first.stop(), second.stop()]);
  });

  it('is kept over a restart, the newest first, up to its capacity', async () => {
    const file = join(folder, 'mails.ndjson');
    const at = '2026-01-01T00:00:00.000Z';
    const blank = { to: [], from: '', text: '', html: '', headers: {}, at };
    const before = await openMailStore(file, 2);
    for (const subject of ['first', 'second', 'third']) before.add({ ...blank, subject });
    const after = await openMailStore(file, 2);
    expect(after.list().map(({ subject }) => subject)).toEqual(['third', 'second']);
  });
});
