import { readCsv } from '@portolan/documents/csv';
import { consentSources, contactAudiences, portalStatuses } from '@portolan/domain/campaigns/contact';
import { contactOf } from '@portolan/domain/campaigns/contacts.test-support';
import { contactTitleRow, proposeContactColumns } from '@portolan/domain/campaigns/importing/contact-columns';
import { readContactRows } from '@portolan/domain/campaigns/importing/read-contact-rows';
import { contactTexts } from '@portolan/messages/contact-texts';
import { contactWordTexts } from '@portolan/messages/contact-word-texts';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { describe, expect, it } from 'vitest';
import { contactFile } from './contact-file.ts';

const topics = [{ id: 'portal', names: ['The portal', 'El portal'] }];
const contacts = consentSources.map((source, index) =>
  contactOf(index, {
    audience: contactAudiences[index % contactAudiences.length] ?? 'staff',
    portalStatus: portalStatuses[index % portalStatuses.length] ?? 'unknown',
    language: index % 2 === 0 ? 'en' : 'es',
    topics: index % 2 === 0 ? ['portal'] : [],
    consent: { source, on: source === 'none' ? null : '2026-09-01' },
  }),
);
const known = contacts.map((contact) => ({ contact, stopped: null, stoppedTopics: [] }));

describe.each(['en', 'es'] as const)('contacts saved as a file in %s', (language) => {
  const wordsOf = {
    columns: contactTexts[language].columns,
    words: contactWordTexts[language],
    names: feedbackTexts[language],
    topicName: () => topics[0]?.names[language === 'en' ? 0 : 1] ?? '',
  };

  it('are understood by the import as they were', () => {
    const { rows } = readCsv(contactFile(known, wordsOf), null);
    const titles = contactTitleRow(rows);
    expect(titles).toBe(0);
    const read = readContactRows({ rows, rowsBefore: 0 }, titles, {
      columns: proposeContactColumns(rows[0] ?? []),
      words: {},
      consentSource: 'none',
      topics,
      dates: 1900,
      today: '2026-11-01',
    });
    expect(read.map(({ said, fault }) => fault ?? said)).toEqual(
      contacts.map(({ email, firstName, lastName, ...contact }, index) => ({
        row: index + 2,
        email,
        firstName,
        lastName,
        language: contact.language,
        audience: contact.audience,
        portalStatus: contact.portalStatus,
        consent: contact.consent,
        ...(contact.topics.length > 0 && { topics: contact.topics }),
      })),
    );
  });

  it('hold no formula that a spreadsheet would run', () => {
    const evil = {
      contact: contactOf(1, { firstName: '=1+1', lastName: '@sum' }),
      stopped: null,
      stoppedTopics: [],
    };
    const [, row] = readCsv(contactFile([evil], wordsOf), null).rows;
    expect(row?.slice(1, 3)).toEqual(["'=1+1", "'@sum"]);
  });
});
