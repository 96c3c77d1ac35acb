import {
  type ComposedMail,
  composeCodeMail,
  composeMadeMail,
  type Languages,
} from '@portolan/messages/mail/identity-mail';
import * as z from 'zod/mini';

/** What Cognito asks before it sends a letter. It goes back as it came, but for the answer in it. */
const eventSchema = z.looseObject({ triggerSource: z.string(), request: z.unknown() });

const requestSchema = z.object({
  userAttributes: z.object({ name: z._default(z.string(), ''), locale: z.exactOptional(z.string()) }),
  /** Stands for the code, which no function is told: Cognito puts it there afterwards. */
  codeParameter: z.string(),
  /** Stands for the address somebody signs in with. */
  usernameParameter: z.nullish(z.string()),
});
type Request = z.infer<typeof requestSchema>;

/** Managed login keeps no language of somebody who signs up, so that letter comes in both. */
const languagesOf = (locale: string | undefined): Languages => {
  if (locale === undefined) return ['en', 'es'];
  return /^es\b/i.test(locale) ? ['es'] : ['en'];
};

const mailFor = (triggerSource: string, request: Request, appOrigin: string): ComposedMail | null => {
  const { name, locale } = request.userAttributes;
  const languages = languagesOf(locale);
  // Cognito fills in the code in a letter's text alone.
  const code = { languages, name, code: request.codeParameter, codeInSubject: false };
  switch (triggerSource) {
    // Codes that prove an address work for a day; Cognito does not let that be changed.
    case 'CustomMessage_SignUp':
    case 'CustomMessage_ResendCode':
    case 'CustomMessage_UpdateUserAttribute':
    case 'CustomMessage_VerifyUserAttribute':
      return composeCodeMail({ ...code, kind: 'code', validity: 'day' });
    case 'CustomMessage_ForgotPassword':
      return composeCodeMail({ ...code, kind: 'reset', validity: 'hour' });
    case 'CustomMessage_AdminCreateUser':
      return composeMadeMail({
        languages,
        name,
        address: request.usernameParameter ?? '',
        temporaryPassword: request.codeParameter,
        validity: 'week',
        signInAt: appOrigin,
      });
    default:
      return null;
  }
};

/** Words the letters that Cognito sends as the local identity provider words them. Of any other letter it says nothing. */
export const writeMail =
  (appOrigin: string) =>
  async (event: unknown): Promise<unknown> => {
    const asked = eventSchema.parse(event);
    const mail = mailFor(asked.triggerSource, requestSchema.parse(asked.request), appOrigin);
    if (mail === null) return asked;
    return { ...asked, response: { smsMessage: null, emailSubject: mail.subject, emailMessage: mail.html } };
  };
