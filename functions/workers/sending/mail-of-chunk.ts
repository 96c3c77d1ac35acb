import type { Campaign } from '@portolan/domain/campaigns/campaign';
import { type Chunk, contactsOf } from '@portolan/domain/campaigns/chunk';
import type { Contact } from '@portolan/domain/campaigns/contact';
import type { CampaignLetter } from '@portolan/domain/campaigns/letter';
import type { BulkMail } from '@portolan/domain/mail/bulk-mailer';
import { mergeValues } from '@portolan/emails/merge-values';
import type { Seal } from '../../runtime/mail-tokens.ts';
import type { ClinicSending } from './clinic.ts';
import type { SendingDependencies } from './dependencies.ts';

/** What a chunk is sent with. */
export type LetterOfChunk = {
  readonly clinic: ClinicSending;
  readonly campaign: Campaign;
  readonly letter: CampaignLetter;
  readonly tracked: boolean;
};

/**
 * The call's mail: to these places of the chunk, each with links of their own. Every recipient bears the tags by which events name
 * their place, and the headers by which a mail program unsubscribes in one click (RFC 8058).
 */
export const mailOf = (
  { appOrigin, tenant }: Pick<SendingDependencies, 'appOrigin' | 'tenant'>,
  { clinic, campaign, letter, tracked, chunk }: LetterOfChunk & { readonly chunk: Chunk },
  places: readonly number[],
  contacts: ReadonlyMap<string, Contact>,
  seal: Seal,
): BulkMail => {
  const { organizationId, sender } = clinic;
  const { language } = letter;
  const ids = contactsOf(chunk);
  const recipients = places.flatMap((place) => {
    const contact = contacts.get(ids[place] ?? '');
    if (contact === undefined) return [];
    const of = { organizationId, campaignId: campaign.id, chunk: chunk.number, place, language };
    const recipient = seal({ kind: 'recipient', contactId: contact.id, ...of });
    const tracking = tracked ? seal({ kind: 'tracking', ...of }) : '';
    const unsubscribe = `${appOrigin}/c/u/${recipient}`;
    const links = {
      unsubscribe,
      preferences: `${appOrigin}/c/p/${recipient}`,
      clicks: `${appOrigin}/c/l/${tracking}`,
      pixel: `${appOrigin}/c/o/${tracking}`,
    };
    return [
      {
        to: contact.email,
        values: mergeValues(contact, { message: campaign.message, language, tracked }, links),
        headers: {
          'List-Unsubscribe': `<${unsubscribe}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        },
        tags: {
          organization: organizationId,
          campaign: campaign.id,
          chunk: String(chunk.number),
          place: String(place),
        },
      },
    ];
  });
  const { subject, html, text, common } = letter;
  return {
    from: sender.from,
    replyTo: sender.replyTo,
    tenant: sender.domain === null ? tenant : null,
    template: { subject, html, text, common },
    recipients,
  };
};
