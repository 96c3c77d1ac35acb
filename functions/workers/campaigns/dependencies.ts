import type { Database } from '@portolan/data/clients';
import type { Mailer } from '@portolan/domain/mail/mailer';
import type { MessageQueue } from '@portolan/domain/messaging/change-message';
import type { MailTokens } from '../../runtime/mail-tokens.ts';

export type CampaignDependencies = {
  readonly database: Database;
  readonly now: () => Date;
  /** The worker's own queue, for what comes due soon. */
  readonly queue: MessageQueue;
  /** Wakes the one hand that sends. */
  readonly sending: MessageQueue;
  readonly tokens: MailTokens;
  /** Single letters: tests of a message, and those that ask to confirm an address. */
  readonly mailer: Mailer;
  /** The product's sender, from whose address clinics without a domain of their own send. */
  readonly mailFrom: string;
  readonly appOrigin: string;
};
