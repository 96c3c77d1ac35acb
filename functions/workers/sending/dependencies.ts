import type { Database } from '@portolan/data/clients';
import type { BulkMailer } from '@portolan/domain/mail/bulk-mailer';
import type { MessageQueue } from '@portolan/domain/messaging/change-message';
import type { MailTokens } from '../../runtime/mail-tokens.ts';

export type SendingDependencies = {
  readonly database: Database;
  readonly mailer: BulkMailer;
  readonly tokens: MailTokens;
  readonly now: () => Date;
  /** Waits milliseconds. */
  readonly pause: (milliseconds: number) => Promise<unknown>;
  /** The worker's own queue: it goes on by a message to itself. */
  readonly queue: MessageQueue;
  readonly appOrigin: string;
  /** The product's sender, as `Portolan <no-reply@example.org>`. */
  readonly mailFrom: string;
  /** What the mail service keeps the standing of campaigns under that come from the domain which all clinics share. */
  readonly tenant: string;
  /** Recipients a second, of all clinics together. */
  readonly rate: number;
  /** A random word of whoever holds the lease. */
  readonly newWord: () => string;
};
