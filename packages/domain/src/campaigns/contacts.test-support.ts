import type { Contact } from './contact.ts';

/** A contact of a clinic, by its number up to 99,999; a patient who agreed on September 1 and reads English. */
export const contactOf = (number: number, changes: Partial<Contact> = {}): Contact => ({
  id: `con_01J8ZC4Q3W5V7X9Y2B4D6${String(number).padStart(5, '0')}`,
  email: `contact${number}@example.org`,
  firstName: 'Rosa',
  lastName: 'López',
  language: 'en',
  audience: 'patients',
  topics: [],
  portalStatus: 'not-yet',
  consent: { source: 'paper', on: '2026-09-01' },
  portalStatusSince: '2026-09-01',
  languageChosen: false,
  addedBy: 'person',
  addedAt: '2026-09-01T08:00:00.000Z',
  version: 1,
  ...changes,
});
