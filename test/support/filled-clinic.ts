import { createHash } from 'node:crypto';
import { BatchWriteCommand, type BatchWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { openContacts } from '@portolan/data/campaigns/contacts';
import type { Database } from '@portolan/data/clients';
import type { Contact } from '@portolan/domain/campaigns/contact';
import { sideBySide } from '@portolan/functions/runtime/side-by-side';

/** A contact's id, by its number: spread over the buckets as ids made of a hash are. */
export const contactIdAt = (organization: number, number: number): string => {
  const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const digest = createHash('sha256').update(`${organization} ${number}`).digest();
  return `con_${Array.from(digest.subarray(0, 26), (byte) => digits.charAt(byte % 32)).join('')}`;
};

const contactAt = (organization: number, number: number, change: Partial<Contact>): Contact => ({
  id: contactIdAt(organization, number),
  email: `p${number}.${organization}@example.org`,
  firstName: 'Rosa',
  lastName: 'López',
  language: number % 3 === 0 ? 'es' : 'en',
  audience: 'patients',
  topics: [],
  portalStatus: 'not-yet',
  consent: { source: 'paper', on: '2026-09-01' },
  portalStatusSince: '2026-09-01',
  languageChosen: false,
  addedBy: 'import',
  addedAt: '2026-09-01T08:00:00.000Z',
  version: 1,
  ...change,
});

/** Items of one request. */
const batch = 25;

/** Gives a clinic so many contacts; every third reads Spanish. `organization`: its number. */
export const fillClinic = async (
  database: Database,
  organizationId: string,
  organization: number,
  count: number,
  change: (number: number) => Partial<Contact> = () => ({}),
): Promise<void> => {
  const contacts = openContacts(database, organizationId);
  const itemAt = (number: number) => {
    const write = contacts.put(contactAt(organization, number, change(number)), 'anything', 'never');
    if (write.kind !== 'put') throw new Error('A contact is put');
    return { PutRequest: { Item: write.item } };
  };
  const starts = Array.from({ length: Math.ceil(count / batch) }, (_, index) => index * batch);
  await sideBySide(starts, 4, async (start) => {
    const numbers = Array.from({ length: Math.min(batch, count - start) }, (_, index) => start + index);
    let left: BatchWriteCommandInput['RequestItems'] = { [database.tables.tenant]: numbers.map(itemAt) };
    while (left !== undefined && Object.keys(left).length > 0)
      left = (await database.documents.send(new BatchWriteCommand({ RequestItems: left }))).UnprocessedItems;
  });
};
