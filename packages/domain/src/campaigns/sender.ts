import { addressIn, mailboxOf } from '../mail/mailbox.ts';
import type { MailSettings, SendingDomain } from './mail-settings.ts';

/** From whom a clinic's mails come and to whom answers go, as they stand in a letter's head. */
export type Sender = {
  readonly from: string;
  /** None where nobody said one: answers go where the mail came from. */
  readonly replyTo: readonly string[];
  /** The domain that SES must let this clinic send from; null for the one that all share. */
  readonly domain: string | null;
};

/**
 * A clinic sends from its own domain once that is verified, and until then from the one that all share, in its own name.
 * `sharedFrom`: the product's sender, as `Portolan <no-reply@example.org>`. `clinicName` stands in where no name was chosen.
 */
export const senderOf = (
  { fromName, fromLocalPart, replyTo }: Pick<MailSettings, 'fromName' | 'fromLocalPart' | 'replyTo'>,
  domain: Pick<SendingDomain, 'name' | 'state'> | null,
  clinicName: string,
  sharedFrom: string,
): Sender => {
  const own = domain?.state === 'verified' ? domain.name : null;
  const name = fromName.trim() === '' ? clinicName : fromName;
  return {
    from: mailboxOf(name, own === null ? addressIn(sharedFrom) : `${fromLocalPart}@${own}`),
    replyTo: replyTo === '' ? [] : [replyTo],
    domain: own,
  };
};
