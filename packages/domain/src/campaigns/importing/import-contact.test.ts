import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ContactDefaults, type ContactRow, contactAudiences, portalStatuses } from '../contact.ts';
import { contactOf } from '../contacts.test-support.ts';
import { type Suppression, suppressionReasons } from '../suppression.ts';
import { importContact } from './import-contact.ts';

const defaults: ContactDefaults = {
  language: 'en',
  audience: 'patients',
  topics: ['portal'],
  portalStatus: 'unknown',
  consent: { source: 'paper', on: '2026-09-01' },
};
const place = {
  id: contactOf(1).id,
  before: null,
  suppression: null,
  now: new Date('2026-10-01T08:00:00.000Z'),
  today: '2026-10-01',
} as const;
const row: ContactRow = { row: 2, email: 'Rosa@Example.org' };

const language = fc.constantFrom('en' as const, 'es' as const);
const someRow = fc.record(
  {
    row: fc.constant(2),
    email: fc.constantFrom('rosa@example.org', ' ROSA@example.org'),
    firstName: fc.string({ maxLength: 80 }),
    lastName: fc.string({ maxLength: 80 }),
    language,
    audience: fc.constantFrom(...contactAudiences),
    topics: fc.subarray(['billing', 'portal']),
    portalStatus: fc.constantFrom(...portalStatuses),
    consent: fc.constantFrom(
      { source: 'none', on: null } as const,
      { source: 'spoken', on: '2026-08-01' } as const,
    ),
  },
  { requiredKeys: ['row', 'email'] },
);
const someContact = fc
  .record({ languageChosen: fc.boolean(), language, firstName: fc.constantFrom('', 'Rosa') })
  .map((changes) => contactOf(1, { email: 'rosa@example.org', ...changes }));

describe('a row of a file', () => {
  it('makes a contact of what it says and of the defaults for the rest', () => {
    expect(importContact({ ...row, firstName: ' Rosa ', language: 'es' }, defaults, place)).toMatchObject({
      outcome: 'new',
      contact: {
        email: 'rosa@example.org',
        firstName: 'Rosa',
        lastName: '',
        language: 'es',
        consent: defaults.consent,
        topics: ['portal'],
        portalStatusSince: '2026-10-01',
        addedBy: 'import',
      },
    });
  });

  it('changes what it speaks of and nothing else', () => {
    const before = contactOf(1, { portalStatus: 'not-yet', portalStatusSince: '2026-09-01' });
    const after = importContact({ ...row, portalStatus: 'enrolled' }, defaults, { ...place, before });
    expect(after).toMatchObject({ outcome: 'updated', reason: null });
    expect(after.contact).toEqual({
      ...before,
      portalStatus: 'enrolled',
      portalStatusSince: '2026-10-01',
      version: 2,
    });
  });

  it('keeps the language that somebody chose, and says so', () => {
    const before = contactOf(1, { language: 'es', languageChosen: true });
    const after = importContact({ ...row, language: 'en' }, defaults, { ...place, before });
    expect(after).toMatchObject({ outcome: 'unchanged', reason: 'language-kept', contact: null });
  });

  it('leaves whoever has not agreed as they are, and says so, unless it speaks of consent itself', () => {
    const before = contactOf(1, { consent: { source: 'none', on: null } });
    const same = importContact(row, defaults, { ...place, before });
    expect(same).toMatchObject({ outcome: 'unchanged', reason: 'no-consent-kept', contact: null });
    const named = importContact({ ...row, lastName: 'Ortiz' }, defaults, { ...place, before });
    expect(named).toMatchObject({ outcome: 'updated', reason: 'no-consent-kept' });
    expect(named.contact?.consent).toEqual(before.consent);
    const spoken = { source: 'spoken', on: '2026-09-20' } as const;
    const agreed = importContact({ ...row, consent: spoken }, defaults, { ...place, before });
    expect(agreed).toMatchObject({ outcome: 'updated', reason: null, contact: { consent: spoken } });
  });

  it('is refused for its address and for a consent of a day to come', () => {
    const refused = importContact({ ...row, email: 'josé@example.org' }, defaults, place);
    expect(refused).toMatchObject({
      outcome: 'refused',
      reason: 'address-local-part-not-ascii',
      contact: null,
    });
    const tomorrow = { source: 'paper', on: '2026-10-02' } as const;
    expect(importContact({ ...row, consent: tomorrow }, defaults, place)).toMatchObject({
      outcome: 'refused',
      reason: 'consent-day-to-come',
    });
  });

  it('leaves whoever is not written to as they are, whatever it says', () => {
    fc.assert(
      fc.property(
        someRow,
        fc.option(someContact),
        fc.constantFrom(...suppressionReasons),
        (any, before, reason) => {
          const suppression: Suppression = {
            contactId: place.id,
            all: { reason, at: '2026-09-02T08:00:00.000Z', campaignId: null, leaving: null },
            topics: [],
            liftedAt: null,
            version: 1,
          };
          const told = importContact(any, defaults, { ...place, before, suppression });
          expect(told).toEqual({ row: 2, outcome: 'opted-out', reason, contact: null });
        },
      ),
    );
  });

  it('changes nothing when it comes again, and never a language that was chosen', () => {
    fc.assert(
      fc.property(someRow, fc.option(someContact), (any, before) => {
        const first = importContact(any, defaults, { ...place, before });
        const stored = first.contact ?? before;
        if (stored === null) return;
        if (before?.languageChosen) expect(stored.language).toBe(before.language);
        const again = importContact(any, defaults, { ...place, before: stored });
        expect([again.outcome, again.contact]).toEqual(['unchanged', null]);
      }),
    );
  });
});
