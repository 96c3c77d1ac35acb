import type { ContactFields } from '@portolan/domain/campaigns/contact';
import type { Suppression } from '@portolan/domain/campaigns/suppression';
import type { openContacts } from './contacts.ts';
import type { openSuppressions } from './suppressions.ts';

type Store = {
  readonly contacts: Pick<ReturnType<typeof openContacts>, 'readFields'>;
  readonly suppressions: Pick<ReturnType<typeof openSuppressions>, 'all'>;
};

/** Reads some fields of all contacts, the buckets side by side, each with what they decided; `take` is called with one after another. */
export const readEverybody = async <Shape extends { readonly id: string }>(
  { contacts, suppressions }: Store,
  fields: ContactFields<Shape>,
  take: (contact: Shape, suppression: Suppression | null) => void,
): Promise<void> => {
  const decided = new Map((await suppressions.all()).map((one) => [one.contactId, one] as const));
  await contacts.readFields(fields, (page) => {
    for (const contact of page) take(contact, decided.get(contact.id) ?? null);
  });
};
