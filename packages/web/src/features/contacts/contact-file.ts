import type { KnownContact } from '@portolan/contract/contact-routes';
import { writeCsv } from '@portolan/documents/write-csv';
import type { contactTexts } from '@portolan/messages/contact-texts';
import type { contactWordTexts } from '@portolan/messages/contact-word-texts';
import type { feedbackTexts } from '@portolan/messages/feedback-texts';
import { standingIn } from './contact-badge.tsx';

type Words = {
  readonly columns: (typeof contactTexts)['en']['columns'];
  readonly words: (typeof contactWordTexts)['en'];
  readonly names: (typeof feedbackTexts)['en'];
  readonly topicName: (id: string) => string;
};

/** Contacts as a file that people read, and that the import understands again. No cell is run as a formula. */
export const contactFile = (
  contacts: readonly KnownContact[],
  { columns, words, names, topicName }: Words,
): string =>
  writeCsv([
    Object.values(columns),
    ...contacts.map((known) => {
      const { contact, stopped } = known;
      const row: Readonly<Record<keyof typeof columns, string>> = {
        email: contact.email,
        firstName: contact.firstName,
        lastName: contact.lastName,
        language: names.languages[contact.language],
        audience: names.audiences[contact.audience],
        topics: contact.topics.map(topicName).join('; '),
        portalStatus: words.portalStatuses[contact.portalStatus],
        consentSource: words.consentSources[contact.consent.source],
        consentOn: contact.consent.on ?? '',
        standing: words.standings[standingIn(known)],
        stoppedOn: stopped?.at.slice(0, 10) ?? '',
        addedOn: contact.addedAt.slice(0, 10),
      };
      return Object.values(row);
    }),
  ]);
