import type { CustomMessageTriggerEvent } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { create } from './create.ts';

const appOrigin = 'https://portal.example';
const handler = create({ APP_ORIGIN: appOrigin });

const asked = (
  triggerSource: CustomMessageTriggerEvent['triggerSource'],
  userAttributes: Record<string, string> = {},
): CustomMessageTriggerEvent => ({
  version: '1',
  triggerSource,
  region: 'us-east-1',
  userPoolId: 'us-east-1_Example',
  userName: '24688438-40e1-70d0-d97e-084cfc8992c7',
  callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: 'client-1' },
  request: {
    userAttributes: { email: 'ana@clinic.example', name: 'Ana Torres', ...userAttributes },
    codeParameter: '{####}',
    linkParameter: '{##Click Here##}',
    usernameParameter: triggerSource === 'CustomMessage_AdminCreateUser' ? '{username}' : null,
  },
  response: { smsMessage: null, emailMessage: null, emailSubject: null },
});

const answerSchema = z.object({
  response: z.object({ smsMessage: z.null(), emailSubject: z.string(), emailMessage: z.string() }),
});
const letterFor = async (event: CustomMessageTriggerEvent) =>
  answerSchema.parse(await handler(event)).response;

const inSpanish = { locale: 'es-US' };
const inEnglish = { locale: 'en' };

describe('the letter', () => {
  it.each([
    ['CustomMessage_SignUp', 'confirmar su correo', '24 horas'],
    ['CustomMessage_ResendCode', 'confirmar su correo', '24 horas'],
    ['CustomMessage_UpdateUserAttribute', 'confirmar su correo', '24 horas'],
    ['CustomMessage_VerifyUserAttribute', 'confirmar su correo', '24 horas'],
    ['CustomMessage_ForgotPassword', 'contraseña nueva', '1 hora'],
    ['CustomMessage_AdminCreateUser', 'contraseña temporal', '7 días'],
  ] as const)(
    'of %s is in the language of the person, with the code to come',
    async (source, says, validity) => {
      const { emailMessage } = await letterFor(asked(source, inSpanish));
      expect(emailMessage).toContain('<html lang="es">');
      expect(emailMessage).toContain('Hola, Ana Torres:');
      expect(emailMessage).toContain(says);
      expect(emailMessage).toContain(validity);
      expect(emailMessage).toContain('>{####}<');
      expect(emailMessage).not.toContain('lang="en"');
    },
  );

  it('names no code in its subject, where Cognito would leave the placeholder', async () => {
    const { emailSubject } = await letterFor(asked('CustomMessage_SignUp', inEnglish));
    expect(emailSubject).toBe('Your Portolan code');
  });

  it('comes in both languages to somebody whose language is not known', async () => {
    const { emailSubject, emailMessage } = await letterFor(asked('CustomMessage_SignUp'));
    expect(emailSubject).toBe('Your Portolan code · Su código de Portolan');
    expect(emailMessage).toMatch(/<div lang="en">[\s\S]*\{####\}[\s\S]*<div lang="es">[\s\S]*\{####\}/);
  });

  it('about an account that an operator made says with what to sign in, and where', async () => {
    const { emailMessage } = await letterFor(asked('CustomMessage_AdminCreateUser', inEnglish));
    expect(emailMessage).toContain('the email address {username}');
    expect(emailMessage).toContain(appOrigin);
  });

  it.each(['Win at evil.example', 'http://evil', 'ana@evil', '<b>'])(
    'does not pass on what somebody signed up as: %s',
    async (name) => {
      const { emailMessage } = await letterFor(asked('CustomMessage_SignUp', { name, ...inEnglish }));
      expect(emailMessage).toContain('>Hello,<');
      expect(emailMessage).not.toContain(name);
    },
  );

  it('stays within what Cognito sends: 20,000 characters, 140 of them in the subject', async () => {
    const { emailMessage, emailSubject } = await letterFor(
      asked('CustomMessage_AdminCreateUser', { name: '𝒜'.repeat(1000) }),
    );
    expect(emailMessage.length).toBeLessThan(20_000);
    expect(emailSubject.length).toBeLessThanOrEqual(140);
  });
});

describe('the answer', () => {
  it('is the event with the letter in it', async () => {
    const event = asked('CustomMessage_SignUp', inEnglish);
    expect(await handler(event)).toEqual({ ...event, response: await letterFor(event) });
  });

  it('leaves other messages to Cognito', async () => {
    const event = asked('CustomMessage_Authentication');
    expect(await handler(event)).toEqual(event);
  });
});

it('does not start without knowing where the app is', () => {
  expect(() => create({})).toThrow('APP_ORIGIN');
});
