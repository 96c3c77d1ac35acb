import {
  type BulkEmailEntryResult,
  SESv2Client,
  type SESv2ClientConfig,
  SESv2ServiceException,
  SendBulkEmailCommand,
} from '@aws-sdk/client-sesv2';
import type { BulkMail, BulkMailer, BulkOutcome } from '@portolan/domain/mail/bulk-mailer';

const pairs = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([Name, Value]) => ({ Name, Value }));

/** What SES says of one recipient (BulkEmailStatus). What it could not do now it may do soon; what it stopped, not by itself. */
const outcomeOf = ({ Status }: BulkEmailEntryResult): BulkOutcome => {
  switch (Status) {
    case 'SUCCESS':
      return 'accepted';
    case 'ACCOUNT_THROTTLED':
    case 'TRANSIENT_FAILURE':
      return 'later';
    case 'ACCOUNT_DAILY_QUOTA_EXCEEDED':
    case 'ACCOUNT_SENDING_PAUSED':
    case 'ACCOUNT_SUSPENDED':
    case 'CONFIGURATION_SET_NOT_FOUND':
    case 'CONFIGURATION_SET_SENDING_PAUSED':
    case 'MAIL_FROM_DOMAIN_NOT_VERIFIED':
      return 'stopped';
    default:
      return 'refused';
  }
};

/** What SES throws when it took nothing, by its names; null for what leaves open whether it did. */
const outcomeOfFault = (error: unknown): BulkOutcome | null => {
  if (error instanceof SESv2ServiceException) {
    if (error.$fault !== 'client') return null;
    switch (error.name) {
      case 'TooManyRequestsException':
        return 'later';
      case 'BadRequestException':
      case 'MessageRejected':
        return 'refused';
      default:
        return 'stopped';
    }
  }
  // Nobody was there to take it.
  const isUnreachable =
    error instanceof Error && 'code' in error && ['ECONNREFUSED', 'ENOTFOUND'].includes(String(error.code));
  return isUnreachable ? 'later' : null;
};

/** Sends through SES, one call each time and never a second: an answer that was lost must not bring anybody two mails. */
export const sesBulkMailer = (config: SESv2ClientConfig, configurationSet: string): BulkMailer => {
  const client = new SESv2Client({
    ...config,
    maxAttempts: 1,
    // A connection of its own for each call: one that was kept may be closed on the other side, and whoever calls by it never
    // knows whether the call arrived.
    requestHandler: {
      httpAgent: { keepAlive: false },
      httpsAgent: { keepAlive: false },
      connectionTimeout: 5_000,
      requestTimeout: 15_000,
    },
  });
  const commandOf = ({ from, replyTo, tenant, template, recipients }: BulkMail) =>
    new SendBulkEmailCommand({
      FromEmailAddress: from,
      ReplyToAddresses: [...replyTo],
      ConfigurationSetName: configurationSet,
      ...(tenant !== null && { TenantName: tenant }),
      DefaultContent: {
        Template: {
          TemplateContent: { Subject: template.subject, Html: template.html, Text: template.text },
          TemplateData: JSON.stringify(template.common),
        },
      },
      BulkEmailEntries: recipients.map(({ to, values, headers, tags }) => ({
        Destination: { ToAddresses: [to] },
        ReplacementEmailContent: {
          ReplacementTemplate: { ReplacementTemplateData: JSON.stringify(values) },
        },
        ReplacementHeaders: pairs(headers),
        ReplacementTags: pairs(tags),
      })),
    });
  return {
    send: async (mail) => {
      try {
        const { BulkEmailEntryResults = [] } = await client.send(commandOf(mail));
        if (BulkEmailEntryResults.length !== mail.recipients.length)
          throw new Error('SES did not answer for every recipient');
        return BulkEmailEntryResults.map(outcomeOf);
      } catch (error) {
        const outcome = outcomeOfFault(error);
        if (outcome === null) throw error;
        return mail.recipients.map(() => outcome);
      }
    },
  };
};
