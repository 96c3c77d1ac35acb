import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startMail } from '../../../test/support/mail-and-queues.ts';
import { sesMailer } from './ses-mailer.ts';

const configurationSet = 'portolan-test';
let mail: Awaited<ReturnType<typeof startMail>>;
beforeAll(async () => {
  mail = await startMail();
});
afterAll(() => mail.stop());

describe('the mailer', () => {
  let letter: { to: string; subject: string; text: string; html: string };
  beforeEach(() => {
    letter = {
      to: 'ben@example.org',
      subject: 'Únase a Peñasco',
      text: 'Hola, Ben: ñandú 🗓️',
      html: '<p>Hola, Ben: ñandú 🗓️</p>',
    };
  });

  it('hands a letter over in both forms, letter by letter as it was written', async () => {
    await sesMailer(mail.client, 'Portolan <no-reply@example.org>', configurationSet).send(letter);
    expect(mail.mails.list()).toHaveLength(1);
    expect(mail.mails.list()[0]).toMatchObject({
      to: ['ben@example.org'],
      from: 'Portolan <no-reply@example.org>',
      subject: letter.subject,
      text: letter.text,
      html: letter.html,
    });
  });

  it('names the configuration set, by which SES tells what became of a letter, and the tags by which it is known again', async () => {
    const bodies: string[] = [];
    const requestHandler = {
      handle: async ({ body }: { body?: Uint8Array }) => {
        bodies.push(new TextDecoder().decode(body));
        throw new Error('enough seen');
      },
    };
    const watched = { ...mail.client, requestHandler, maxAttempts: 1 };
    await expect(
      sesMailer(watched, 'no-reply@example.org', configurationSet).send({ ...letter, tags: { day: '1' } }),
    ).rejects.toThrow();
    expect(JSON.parse(bodies[0] ?? '')).toMatchObject({
      ConfigurationSetName: configurationSet,
      EmailTags: [{ Name: 'day', Value: '1' }],
    });
  });

  it('writes a subject on one line, whatever names stand in it', async () => {
    const subject = 'Join Fox Glen\r\nBcc: all@example.org\u0000 Clinic';
    await sesMailer(mail.client, 'no-reply@example.org', configurationSet).send({ ...letter, subject });
    expect(mail.mails.list()[0]?.subject).toBe('Join Fox Glen Bcc: all@example.org Clinic');
  });

  it('rejects when the service does not take it, so that nobody notes it as sent', async () => {
    const unreachable = { ...mail.client, endpoint: 'http://127.0.0.1:1', maxAttempts: 1 };
    await expect(
      sesMailer(unreachable, 'no-reply@example.org', configurationSet).send(letter),
    ).rejects.toThrow();
  });

  it.each([
    ['BadRequestException', 'for-good'],
    ['MessageRejected', 'for-good'],
    ['TooManyRequestsException', 'for-now'],
    ['SendingPausedException', 'for-now'],
  ] as const)(
    'tells a letter that is never taken from a service that takes none (%s)',
    async (type, refused) => {
      const answering = createServer((_, response) => {
        response.writeHead(400, { 'content-type': 'application/json', 'x-amzn-errortype': type });
        response.end('{}');
      });
      await once(answering.listen(0, '127.0.0.1'), 'listening');
      const address = answering.address();
      if (address === null || typeof address === 'string') throw new Error('It listens on no port');
      const endpoint = `http://127.0.0.1:${address.port}`;
      const sending = sesMailer(
        { ...mail.client, endpoint, maxAttempts: 1 },
        'a@example.org',
        configurationSet,
      );
      await expect(sending.send(letter)).rejects.toMatchObject({ name: 'MailRefused', refused });
      answering.close();
    },
  );
});
