import type { Contact } from '@portolan/domain/campaigns/contact';
import type { Suppression } from '@portolan/domain/campaigns/suppression';
import type { openContacts } from './contacts.ts';
import type { openSuppressions } from './suppressions.ts';

type Store = {
  readonly contacts: Pick<ReturnType<typeof openContacts>, 'readAll'>;
  readonly suppressions: Pick<ReturnType<typeof openSuppressions>, 'all'>;
};

/** Reads all contacts, the buckets side by side, each with what they decided; `take` is called with one after another. */
export const readEverybody = async (
  { contacts, suppressions }: Store,
  take: (contact: Contact, suppression: Suppression | null) => void,
): Promise<void> => {
  const decided = new Map((await suppressions.all()).map((one) => [one.contactId, one] as const));
  await contacts.readAll((page) => {
    for (const contact of page) take(contact, decided.get(contact.id) ?? null);
  });
};
