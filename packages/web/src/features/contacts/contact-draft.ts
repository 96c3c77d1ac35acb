import {
  type ConsentSource,
  type Contact,
  type ContactChanges,
  consentSources,
} from '@portolan/domain/campaigns/contact';
import type { Day } from '@portolan/domain/days';

/** What stands in the form of a contact; how they agreed is empty until somebody says it. */
export type ContactDraft = Omit<ContactChanges, 'consent'> & {
  readonly consentSource: ConsentSource | '';
  readonly consentOn: string;
};

export const emptyDraft: ContactDraft = {
  firstName: '',
  lastName: '',
  language: 'en',
  audience: 'patients',
  topics: [],
  portalStatus: 'unknown',
  consentSource: '',
  consentOn: '',
};

export const draftOf = (contact: Contact): ContactDraft => ({
  firstName: contact.firstName,
  lastName: contact.lastName,
  language: contact.language,
  audience: contact.audience,
  topics: contact.topics,
  portalStatus: contact.portalStatus,
  consentSource: contact.consent.source,
  consentOn: contact.consent.on ?? '',
});

/** Of the ways to agree, the one that a text names; empty for none of them. */
export const sourceIn = (text: string): ConsentSource | '' =>
  consentSources.find((one) => one === text) ?? '';

/** Whether the day of the consent, where one is given, has come. `today`: the clinic's. */
export const isDayFine = (draft: ContactDraft, today: Day): boolean =>
  draft.consentSource === 'none' || draft.consentOn === '' || draft.consentOn <= today;

/** What is sent; null while something is missing or wrong. */
export const changesOf = (draft: ContactDraft, today: Day): ContactChanges | null => {
  const { consentSource: source, consentOn, ...rest } = draft;
  if (source === '' || !isDayFine(draft, today)) return null;
  const on = source === 'none' || consentOn === '' ? null : consentOn;
  return { ...rest, consent: { source, on } };
};
