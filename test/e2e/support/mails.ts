import type { Mail } from '@portolan/local/engines/mail-store';
import type { Stack } from '@portolan/local/stack';
import { patience } from './browser.ts';

/** The link to this page in a mail. */
const linkIn = ({ text, subject }: Mail, path: string): string => {
  const link = new RegExp(`https?://\\S+/${path}#[A-Za-z0-9_-]+`).exec(text)?.[0];
  if (link === undefined) throw new Error(`No invitation in the mail “${subject}”`);
  return link;
};

/** The newest mail to somebody that fits, once it has come. */
const newest = async (stack: Stack, email: string, fits: (mail: Mail) => boolean): Promise<Mail> => {
  const isTheirs = (mail: Mail) => mail.to.includes(email) && fits(mail);
  await stack.mails.waitFor(isTheirs, patience);
  return stack.mails.list().find(isTheirs) ?? stack.mails.waitFor(isTheirs);
};

/** The six digits that confirm an address. */
export const codeFor = async (stack: Stack, email: string): Promise<string> => {
  const { text } = await newest(stack, email, (mail) => /\b\d{6}\b/.test(mail.text));
  return /\b\d{6}\b/.exec(text)?.[0] ?? '';
};

/** The link of the newest invitation somebody was sent. */
export const invitationFor = async (stack: Stack, email: string): Promise<string> =>
  linkIn(await newest(stack, email, (mail) => mail.text.includes('/invitation#')), 'invitation');

/** The link of the newest letter to somebody that stops such letters. */
export const mailStopFor = async (stack: Stack, email: string): Promise<string> =>
  linkIn(await newest(stack, email, (mail) => mail.text.includes('/mail-stop#')), 'mail-stop');

/** The link of the newest letter by which somebody's clinic was invited to a program. */
export const programInvitationFor = async (stack: Stack, email: string): Promise<string> =>
  linkIn(
    await newest(stack, email, (mail) => mail.text.includes('/program-invitation#')),
    'program-invitation',
  );

/** The page that the newest letter of a clinic's feedback leads somebody to. */
export const feedbackLinkFor = async (
  stack: Stack,
  email: string,
  page: 'joining' | 'invited' | 'leaving',
): Promise<string> => {
  const link = new RegExp(`https?://\\S+/f/${page}/[A-Za-z0-9_-]{43}(\\?lang=..)?`);
  const { text } = await newest(stack, email, (mail) => link.test(mail.text));
  return link.exec(text)?.[0] ?? '';
};
