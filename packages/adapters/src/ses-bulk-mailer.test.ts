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
    const nowhere = sesBulkMailer({ endpoint: 'http://127.0.0.1:1', ...credentialsHere }, 'portolan-test');
    expect(await nowhere.send(bulk('ana'))).toEqual(['later']);
  });
});
