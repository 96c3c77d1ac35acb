import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { Worker } from 'node:worker_threads';
import type { BulkMail } from '@portolan/domain/mail/bulk-mailer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { credentialsHere, startMailFaults } from '../../../test/support/mail-faults.ts';
import { sesBulkMailer } from './ses-bulk-mailer.ts';

let mail: Awaited<ReturnType<typeof startMailFaults>>;
beforeAll(async () => {
  mail = await startMailFaults();
});
afterAll(() => mail.stop());
beforeEach(() => mail.reset());

const recipient = (name: string, more: Readonly<Record<string, string>> = {}) => ({
  to: `${name}@example.org`,
  values: { name, ...more },
  headers: { 'List-Unsubscribe': `<https://portolan.example/c/u/${name}>` },
  tags: { campaign: 'cmp_1', place: '0' },
});
const bulk = (...names: string[]): BulkMail => ({
  from: 'Cedar Creek <no-reply@portolan.example>',
  replyTo: ['portal@cedarcreek.example'],
  tenant: null,
  template: {
    subject: 'Hello, {{name}}',
    html: '<p>{{name}}, {{clinic}}</p>',
    text: '{{name}}',
    common: { clinic: 'Cedar' },
  },
  recipients: names.map((name) => recipient(name)),
});
const send = (one: BulkMail) =>
  sesBulkMailer({ endpoint: mail.endpoint, ...credentialsHere }, 'portolan-test').send(one);

/** A server that takes no more connections, nor refuses any: its thread stands still, and there are as many as wait for it at most. */
const startDeaf = async () => {
  const thread = new Worker(
    `const { createServer } = require('node:net');
     const { parentPort } = require('node:worker_threads');
     const server = createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
       parentPort.postMessage(server.address().port);
       setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0));
     });`,
    { eval: true },
  );
  const [port]: number[] = await once(thread, 'message');
  const waiting = Array.from({ length: 4 }, () =>
    connect(port ?? 0, '127.0.0.1').on('error', () => undefined),
  );
  return {
    endpoint: `http://127.0.0.1:${port}`,
    stop: async () => {
      for (const socket of waiting) socket.destroy();
      await thread.terminate();
    },
  };
};

/** A server that does this with each connection. */
const startWith = async (take: (socket: Socket) => void) => {
  const server = createServer(take).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It listens on no port');
  return { at: `127.0.0.1:${address.port}`, stop: () => server.close() };
};

describe('a bulk mail', () => {
  it('is one call, and a mail for each with words, headers and tags of their own', async () => {
    expect(await send(bulk('ana', 'ben'))).toEqual(['accepted', 'accepted']);
    expect(mail.calls()).toBe(1);
    expect(mail.mails).toMatchObject([
      {
        to: ['ana@example.org'],
        subject: 'Hello, ana',
        html: '<p>ana, Cedar</p>',
        headers: { 'list-unsubscribe': '<https://portolan.example/c/u/ana>' },
      },
      { to: ['ben@example.org'], subject: 'Hello, ben' },
    ]);
    expect(mail.taken[0]?.tags).toEqual({ campaign: 'cmp_1', place: '0' });
  });

  it('says of each whether they were refused or put off, and takes the others', async () => {
    mail.faults.ofRecipient = (address) => {
      if (address.startsWith('ana')) return 'refuse';
      return address.startsWith('ben') ? 'put-off' : 'none';
    };
    expect(await send(bulk('ana', 'ben', 'cleo'))).toEqual(['refused', 'later', 'accepted']);
    expect([...mail.inbox.keys()]).toEqual(['cleo@example.org']);
  });

  it.each([
    ['throttle', 'later'],
    ['stop', 'stopped'],
  ] as const)('that nobody was taken of (%s) may be sent again', async (fault, outcome) => {
    mail.faults.ofCall = () => fault;
    expect(await send(bulk('ana', 'ben'))).toEqual([outcome, outcome]);
    expect(mail.calls()).toBe(1);
  });

  it.each(['lose-answer', 'lose-call', 'fail'] as const)(
    'of which nobody knows whether it was taken (%s) rejects, and is not sent a second time',
    async (fault) => {
      mail.faults.ofCall = () => fault;
      await expect(send(bulk('ana'))).rejects.toThrow();
      expect(mail.calls()).toBe(1);
    },
  );

  it('that nobody was there to take may be sent again', async () => {
    const from = async (config: Parameters<typeof sesBulkMailer>[0]) =>
      sesBulkMailer(config, 'portolan-test', { connection: 100, request: 1_000 }).send(bulk('ana'));
    expect(await from({ endpoint: 'http://127.0.0.1:1', ...credentialsHere })).toEqual(['later']);
    // A name without an address, and a moment without name servers.
    expect(await from({ endpoint: 'http://nowhere.invalid', ...credentialsHere })).toEqual(['later']);
    const deaf = await startDeaf();
    expect(await from({ endpoint: deaf.endpoint, ...credentialsHere })).toEqual(['later']);
    await deaf.stop();
    const noCredentials = () => Promise.reject(new Error('No credentials'));
    expect(await from({ endpoint: mail.endpoint, region: 'us-east-1', credentials: noCredentials })).toEqual([
      'later',
    ]);
    // Cut off before there was a secret to speak in.
    const cutting = await startWith((socket) => socket.destroy());
    expect(await from({ endpoint: `https://${cutting.at}`, ...credentialsHere })).toEqual(['later']);
    cutting.stop();
  });

  it('that was heard and is not answered in time rejects', async () => {
    const silent = await startWith((socket) => socket.resume());
    const endpoint = `http://${silent.at}`;
    const mailer = sesBulkMailer({ endpoint, ...credentialsHere }, 'portolan-test', {
      connection: 10_000,
      request: 300,
    });
    await expect(mailer.send(bulk('ana'))).rejects.toThrow('requestTimeout');
    silent.stop();
  });
});
