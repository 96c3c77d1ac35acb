import type { Day } from '../days.ts';
import { sameValue } from '../revisions/revised.ts';
import type { Contact, ContactChanges } from './contact.ts';

type Making = {
  readonly id: string;
  /** As `normalizedAddress` gives it. */
  readonly email: string;
  readonly addedBy: Contact['addedBy'];
  readonly now: Date;
  /** The clinic's day. */
  readonly today: Day;
};

const inOrder = (topics: readonly string[]): string[] => [...new Set(topics)].sort();
const trimmed = <Changes extends Pick<ContactChanges, 'firstName' | 'lastName' | 'topics'>>(
  changes: Changes,
) => ({
  ...changes,
  firstName: changes.firstName.trim(),
  lastName: changes.lastName.trim(),
  topics: inOrder(changes.topics),
});

/** A new contact. */
export const newContact = (changes: ContactChanges, { id, email, addedBy, now, today }: Making): Contact => ({
  id,
  email,
  ...trimmed(changes),
  portalStatusSince: today,
  languageChosen: false,
  addedBy,
  addedAt: now.toISOString(),
  version: 1,
});

const fields = [
  'firstName',
  'lastName',
  'language',
  'audience',
  'topics',
  'portalStatus',
  'consent',
] as const;

/** A contact on other terms, with the names of what is otherwise; no names: there is nothing to write. `today`: the clinic's. */
export const changeContact = (
  contact: Contact,
  changes: ContactChanges,
  today: Day,
): { readonly contact: Contact; readonly fields: readonly string[] } => {
  const next = trimmed(changes);
  const changed = fields.filter((field) => !sameValue(contact[field], next[field]));
  if (changed.length === 0) return { contact, fields: changed };
  const portalStatusSince = next.portalStatus === contact.portalStatus ? contact.portalStatusSince : today;
  return {
    contact: { ...contact, ...next, portalStatusSince, version: contact.version + 1 },
    fields: changed,
  };
};
