import type { KnownContact } from '@portolan/contract/contact-routes';
import type { Contact } from '@portolan/domain/campaigns/contact';
import type { Suppression } from '@portolan/domain/campaigns/suppression';

/** A contact as it is shown, with what they decided. */
export const knownContact = (contact: Contact, suppression: Suppression | null): KnownContact => {
  const all = suppression?.all ?? null;
  return {
    contact,
    stopped: all === null ? null : { reason: all.reason, at: all.at, leaving: all.leaving },
    stoppedTopics: suppression?.topics ?? [],
  };
};
