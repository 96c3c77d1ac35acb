import type { Language } from '@portolan/messages/define-texts';
import { html } from '@portolan/messages/html';
import { type IdentityTexts, identityTexts } from '@portolan/messages/identity-texts';

export type OutgoingMail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};
export type SendMail = (mail: OutgoingMail) => Promise<void>;
type Addressee = { readonly email: string; readonly name: string };

const paragraph =
  'margin:0 0 16px;font:16px/1.5 system-ui,-apple-system,Segoe UI,Roboto,Arial,sans-serif;color:#14213d';
const codeStyle =
  'margin:0 0 16px;font:700 32px/1.2 ui-monospace,Menlo,Consolas,monospace;letter-spacing:6px;color:#0b7a75';

const compose = (
  addressee: Addressee,
  language: Language,
  content: { subject: string; lead: string; code?: string; after: string; ignore?: string },
): OutgoingMail => {
  const texts: IdentityTexts['mail'] = identityTexts[language].mail;
  const after = [content.after, ...(content.ignore === undefined ? [] : [content.ignore])];
  const greeting = texts.greeting(addressee.name);
  const before = [greeting, content.lead];
  const code = content.code === undefined ? [] : [content.code];
  const page = html`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${content.subject}</title></head>
<body style="margin:0;padding:32px 16px;background:#faf8f4"><div style="max-width:480px;margin:0 auto;padding:32px;background:#ffffff;border-radius:12px">
${before.map((line) => html`<p style="${paragraph}">${line}</p>`)}
${code.map((line) => html`<p style="${codeStyle}">${line}</p>`)}
${after.map((line) => html`<p style="${paragraph}">${line}</p>`)}
<p style="${paragraph};margin:0;font-weight:600">${texts.signature}</p></div></body></html>`;
  return {
    to: addressee.email,
    subject: content.subject,
    text: `${[...before, ...code, ...after, texts.signature].join('\n\n')}\n`,
    html: page.markup,
  };
};

export const codeMail = (addressee: Addressee, language: Language, code: string): OutgoingMail => {
  const { mail } = identityTexts[language];
  const { subject, lead, expires } = mail.code;
  return compose(addressee, language, {
    subject: subject(code),
    lead,
    code,
    after: expires,
    ignore: mail.ignore,
  });
};

export const resetMail = (addressee: Addressee, language: Language, code: string): OutgoingMail => {
  const { mail } = identityTexts[language];
  const { subject, lead, expires } = mail.reset;
  return compose(addressee, language, {
    subject: subject(code),
    lead,
    code,
    after: expires,
    ignore: mail.ignore,
  });
};

export const alreadyRegisteredMail = (addressee: Addressee, language: Language): OutgoingMail => {
  const { subject, lead, advice } = identityTexts[language].mail.alreadyRegistered;
  return compose(addressee, language, { subject, lead, after: advice });
};
