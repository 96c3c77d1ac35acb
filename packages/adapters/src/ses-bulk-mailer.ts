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

/**
 * Whether an error tells that there never was a connection to send anything over: no address, nobody at it, no way to it, or none that
 * was secured. What fails on a connection bears the same codes, so that the step which failed decides. By Node's words, and by the
 * SDK's for its own clock.
 */
const hadNoConnection = (error: unknown): boolean => {
  // One for each of a name's addresses.
  if (error instanceof AggregateError) return error.errors.length > 0 && error.errors.every(hadNoConnection);
  if (!(error instanceof Error)) return false;
  if ('syscall' in error && (error.syscall === 'connect' || error.syscall === 'getaddrinfo')) return true;
  return (
    error.message.startsWith('Client network socket disconnected before secure TLS connection') ||
    (error.name === 'TimeoutError' && error.message.includes('did not establish a connection'))
  );
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
  return hadNoConnection(error) ? 'later' : null;
};

/** Milliseconds until there is a connection, and until there is an answer; both within the time that the sender's last call has. */
const usualPatience = { connection: 3_000, request: 10_000 };

/** Sends through SES, one call each time and never a second: an answer that was lost must not bring anybody two mails. */
export const sesBulkMailer = (
  config: SESv2ClientConfig,
  configurationSet: string,
  patience = usualPatience,
): BulkMailer => {
  const client = new SESv2Client({
    ...config,
    maxAttempts: 1,
    // A connection of its own for each call: one that was kept may be closed on the other side, and whoever calls by it never
    // knows whether the call arrived.
    requestHandler: {
      httpAgent: { keepAlive: false },
      httpsAgent: { keepAlive: false },
      connectionTimeout: patience.connection,
      requestTimeout: patience.request,
      // It would only be noted otherwise, and waited for without end.
      throwOnRequestTimeout: true,
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
      const command = commandOf(mail);
      let isHandedOver = false;
      // The last step of all: what fails before it, as finding credentials, called nobody.
      command.middlewareStack.add(
        (next) => (args) => {
          isHandedOver = true;
          return next(args);
        },
        { step: 'deserialize', priority: 'low', name: 'handedOver' },
      );
      try {
        const { BulkEmailEntryResults = [] } = await client.send(command);
        if (BulkEmailEntryResults.length !== mail.recipients.length)
          throw new Error('SES did not answer for every recipient');
        return BulkEmailEntryResults.map(outcomeOf);
      } catch (error) {
        const outcome = isHandedOver ? outcomeOfFault(error) : 'later';
        if (outcome === null) throw error;
        return mail.recipients.map(() => outcome);
      }
    },
  };
};
