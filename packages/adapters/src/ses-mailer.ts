import {
  SESv2Client,
  type SESv2ClientConfig,
  SESv2ServiceException,
  SendEmailCommand,
} from '@aws-sdk/client-sesv2';
import { type Mailer, MailRefused } from '@portolan/domain/mail/mailer';

const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' });

const pairs = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([Name, Value]) => ({ Name, Value }));

/** Names that people typed stand in subjects, and SES refuses a subject of two lines for good. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** What SES says of a letter itself or of its address; all else is of the account, its settings or its rate. */
const ofTheLetter: readonly string[] = ['BadRequestException', 'MessageRejected'];

/** Sends letters through SES, from one address. What becomes of them is told by the configuration set. Rejects with `MailRefused` when SES does not take one. */
export const sesMailer = (config: SESv2ClientConfig, from: string, configurationSet: string): Mailer => {
  const client = new SESv2Client(config);
  return {
    send: async ({ to, subject, text, html, sender, headers = {}, tags = {} }) => {
      const Content = {
        Simple: {
          Subject: utf8(oneLine(subject)),
          Body: { Text: utf8(text), Html: utf8(html) },
          Headers: pairs(headers),
        },
      };
      const command = new SendEmailCommand({
        FromEmailAddress: sender?.from ?? from,
        ...(sender !== undefined && { ReplyToAddresses: [...sender.replyTo] }),
        Destination: { ToAddresses: [to] },
        Content,
        ConfigurationSetName: configurationSet,
        EmailTags: pairs(tags),
      });
      try {
        await client.send(command);
      } catch (error) {
        const isRefused = error instanceof SESv2ServiceException && error.$fault === 'client';
        if (!isRefused) throw error;
        throw new MailRefused(error, ofTheLetter.includes(error.name) ? 'for-good' : 'for-now');
      }
    },
  };
};
