import type { Mail } from '@portolan/local/engines/mail-store';
import type { Stack } from '@portolan/local/stack';
import { patience } from './browser.ts';

/** The invitation's link in a mail. */
const linkIn = ({ text, subject }: Mail): string => {
  const link = /https?:\/\/\S+\/invitation#[A-Za-z0-9_-]+/.exec(text)?.[0];
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
  linkIn(await newest(stack, email, (mail) => mail.text.includes('/invitation#')));
