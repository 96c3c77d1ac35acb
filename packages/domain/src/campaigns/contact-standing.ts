import type { Contact } from './contact.ts';
import type { Suppression } from './suppression.ts';

/** Whether somebody is written to, and if not, why; the first that holds. An erased address counts as unsubscribed. */
export const contactStandings = [
  'bounced',
  'complained',
  'unsubscribed',
  'no-consent',
  'topics-stopped',
  'subscribed',
] as const;
export type ContactStanding = (typeof contactStandings)[number];

/** How a contact stands. `suppression`: what they decided; null where nothing. */
export const standingOf = (
  { consent }: Pick<Contact, 'consent'>,
  suppression: Pick<Suppression, 'all' | 'topics'> | null,
): ContactStanding => {
  const reason = suppression?.all?.reason;
  if (reason !== undefined) return reason === 'erased' ? 'unsubscribed' : reason;
  if (consent.source === 'none') return 'no-consent';
  return (suppression?.topics.length ?? 0) > 0 ? 'topics-stopped' : 'subscribed';
};
