import type { Day } from '../../days.ts';
import { type AddressFault, normalizedAddress } from '../address.ts';
import { changeContact, newContact } from '../change-contact.ts';
import type { Contact, ContactChanges, ContactDefaults, ContactRow } from '../contact.ts';
import type { Suppression, SuppressionReason } from '../suppression.ts';

/** What became of a row. `opted-out`: nobody writes there, and the row changed nothing about that, nor anything else. */
export const rowOutcomes = ['new', 'updated', 'unchanged', 'opted-out', 'refused'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/**
 * Why, as a code: what is wrong with a row, why nobody writes there, that the person's own choice of language was kept, or that
 * they have not agreed to mail and the row does not say that they did.
 */
export type RowReason =
  | AddressFault
  | SuppressionReason
  | 'consent-day-to-come'
  | 'language-kept'
  | 'no-consent-kept';

export type ImportedRow = {
  readonly row: number;
  readonly outcome: RowOutcome;
  readonly reason: RowReason | null;
};

/** What a row becomes; `contact` where there is one to be written. */
export type RowImport = ImportedRow & { readonly contact: Contact | null };

type Place = {
  /** The contact's id, made of the row's normalized address. */
  readonly id: string;
  readonly before: Contact | null;
  readonly suppression: Suppression | null;
  readonly now: Date;
  /** The clinic's day. */
  readonly today: Day;
};

/** What stays as it is where a row says nothing. Consent too, and that there is none: a file's default is for the new alone. */
const merged = (before: Contact, row: ContactRow): ContactChanges => ({
  firstName: row.firstName ?? before.firstName,
  lastName: row.lastName ?? before.lastName,
  language: before.languageChosen ? before.language : (row.language ?? before.language),
  audience: row.audience ?? before.audience,
  topics: row.topics ?? before.topics,
  portalStatus: row.portalStatus ?? before.portalStatus,
  consent: row.consent ?? before.consent,
});

const fresh = (row: ContactRow, defaults: ContactDefaults): ContactChanges => ({
  firstName: row.firstName ?? '',
  lastName: row.lastName ?? '',
  language: row.language ?? defaults.language,
  audience: row.audience ?? defaults.audience,
  topics: row.topics ?? defaults.topics,
  portalStatus: row.portalStatus ?? defaults.portalStatus,
  consent: row.consent ?? defaults.consent,
});

/**
 * One row of a file. It never makes anybody a recipient who stopped mail or, unless it says so itself, has not agreed to it, nor overrides the language that somebody chose
 * themselves; and the same row again changes nothing.
 */
export const importContact = (row: ContactRow, defaults: ContactDefaults, place: Place): RowImport => {
  const told = (
    outcome: RowOutcome,
    reason: RowReason | null,
    contact: Contact | null = null,
  ): RowImport => ({
    row: row.row,
    outcome,
    reason,
    contact,
  });
  const email = normalizedAddress(row.email);
  if (!email.ok) return told('refused', email.failure.code);
  const { before, suppression, today } = place;
  const stopped = suppression?.all ?? null;
  if (stopped !== null) return told('opted-out', stopped.reason);
  const on = (row.consent ?? defaults.consent).on;
  if (on !== null && on > today) return told('refused', 'consent-day-to-come');
  if (before === null) {
    const making = { id: place.id, email: email.value, addedBy: 'import', now: place.now, today } as const;
    return told('new', null, newContact(fresh(row, defaults), making));
  }
  const { contact, fields } = changeContact(before, merged(before, row), today);
  const isKept = before.languageChosen && row.language !== undefined && row.language !== before.language;
  // That nobody writes to them weighs more than the language in which it would be.
  const isWithout = row.consent === undefined && before.consent.source === 'none';
  const reason = isWithout ? 'no-consent-kept' : isKept ? 'language-kept' : null;
  return fields.length === 0 ? told('unchanged', reason) : told('updated', reason, contact);
};
