import type { Language } from '@portolan/messages/define-texts';
import {
  type CodeMail,
  composeAlreadyRegisteredMail,
  composeCodeMail,
} from '@portolan/messages/mail/identity-mail';

export type OutgoingMail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};
export type SendMail = (mail: OutgoingMail) => Promise<void>;
type Addressee = { readonly email: string; readonly name: string };

const codeMailOf =
  (kind: CodeMail['kind']) =>
  ({ email, name }: Addressee, language: Language, code: string): OutgoingMail => ({
    to: email,
    ...composeCodeMail({
      kind,
      languages: [language],
      name,
      code,
      validity: 'quarterHour',
      codeInSubject: true,
    }),
  });

export const codeMail = codeMailOf('code');
export const resetMail = codeMailOf('reset');
/** For somebody who asks for a new password and whose sign-up was left before its end. */
export const finishMail = codeMailOf('finish');

export const alreadyRegisteredMail = ({ email, name }: Addressee, language: Language): OutgoingMail => ({
  to: email,
  ...composeAlreadyRegisteredMail(language, name),
});
