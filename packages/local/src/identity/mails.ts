import type { Language } from '@portolan/messages/define-texts';
import { identityMailTexts } from '@portolan/messages/identity-mail-texts';
import { layOutMail } from '@portolan/messages/mail/mail-layout';

export type OutgoingMail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};
export type SendMail = (mail: OutgoingMail) => Promise<void>;
type Addressee = { readonly email: string; readonly name: string };

const codeMailOf =
  (kind: 'code' | 'reset' | 'finish') =>
  (addressee: Addressee, language: Language, code: string): OutgoingMail => {
    const mail = identityMailTexts[language];
    const { lead, expires } = mail[kind];
    const subject = mail[kind].subject(code);
    const content = layOutMail(language, {
      subject,
      lead: [mail.greeting(addressee.name), lead],
      action: { kind: 'code', code },
      after: [expires, mail.ignore],
      signature: mail.signature,
    });
    return { to: addressee.email, subject, ...content };
  };

export const codeMail = codeMailOf('code');
export const resetMail = codeMailOf('reset');
/** For somebody who asks for a new password and whose sign-up was left before its end. */
export const finishMail = codeMailOf('finish');

export const alreadyRegisteredMail = (addressee: Addressee, language: Language): OutgoingMail => {
  const mail = identityMailTexts[language];
  const { subject, lead, advice } = mail.alreadyRegistered;
  const content = layOutMail(language, {
    subject,
    lead: [mail.greeting(addressee.name), lead],
    after: [advice],
    signature: mail.signature,
  });
  return { to: addressee.email, subject, ...content };
};
