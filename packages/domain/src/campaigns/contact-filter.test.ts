import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactOrder, everyContact, fieldsAsked, matchesContacts, openNewest } from './contact-filter.ts';
import { contactOf } from './contacts.test-support.ts';

describe('looking for contacts', () => {
  it('finds every word in name or address, without accents and case', () => {
    const contact = contactOf(7);
    const finds = (search: string) => matchesContacts({ ...everyContact, search })(contact, null);
    expect(['', 'lopez', 'ROSA lóp', 'contact7@', 'example rosa'].map(finds)).toEqual(Array(5).fill(true));
    expect(['ana', 'rosa ana', 'contact8'].map(finds)).toEqual([false, false, false]);
  });

  it('finds by what a contact is and how they stand', () => {
    const contact = contactOf(7, { topics: ['portal'], language: 'es' });
    const stopped = {
      contactId: contact.id,
      all: { reason: 'erased', at: '2026-10-01T08:00:00.000Z', campaignId: null, leaving: null },
      topics: [],
      liftedAt: null,
      version: 1,
    } as const;
    const finds = (filter: Partial<typeof everyContact>, suppression: typeof stopped | null = null) =>
      matchesContacts({ ...everyContact, ...filter })(
        contact,
        suppression === null ? null : { ...suppression, topics: [] },
      );
    expect(finds({ topic: 'portal', language: 'es', audience: 'patients', portalStatus: 'not-yet' })).toBe(
      true,
    );
    expect([finds({ topic: 'billing' }), finds({ language: 'en' }), finds({ audience: 'staff' })]).toEqual([
      false,
      false,
      false,
    ]);
    expect(finds({ standing: 'subscribed' })).toBe(true);
    expect([
      finds({ standing: 'unsubscribed' }, stopped),
      finds({ standing: 'subscribed' }, stopped),
    ]).toEqual([true, false]);
  });

  it('is asked of those fields alone that a filter is about, and finds the same', () => {
    const any = <Value>(...values: Value[]) => fc.option(fc.constantFrom(...values), { nil: null });
    const filters = fc.record({
      search: fc.constantFrom('', 'rosa', 'contact7@', 'lopez ana'),
      audience: any('patients' as const, 'staff' as const),
      language: any('en' as const, 'es' as const),
      topic: any('portal', 'billing'),
      portalStatus: any('not-yet' as const, 'enrolled' as const),
      standing: any('subscribed' as const, 'no-consent' as const),
    });
    const contacts = fc.record({
      audience: fc.constantFrom('patients' as const, 'staff' as const),
      language: fc.constantFrom('en' as const, 'es' as const),
      topics: fc.subarray(['portal', 'billing']),
      portalStatus: fc.constantFrom('not-yet' as const, 'enrolled' as const),
      consent: fc.constantFrom({ source: 'paper', on: null } as const, { source: 'none', on: null } as const),
    });
    fc.assert(
      fc.property(filters, contacts, (filter, said) => {
        const contact = contactOf(7, said);
        const { names, schema } = fieldsAsked(filter);
        const stored = Object.fromEntries(Object.entries(contact).filter(([name]) => names.includes(name)));
        expect(matchesContacts(filter)(schema.parse(stored), null)).toBe(
          matchesContacts(filter)(contact, null),
        );
        expect(contactOrder(schema.parse(stored))).toBe(contactOrder(contact));
      }),
    );
    expect(fieldsAsked(everyContact).names.toSorted()).toEqual(['addedAt', 'id']);
  });

  it('pages through all of them once, newest first, whatever order they are read in', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(60_000), { maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        (numbers, most) => {
          const all = numbers.map((number) => {
            const addedAt = new Date(Date.UTC(2026, 0, 1 + (number % 40))).toISOString();
            return { order: contactOrder(contactOf(number, { addedAt })) };
          });
          const seen: string[] = [];
          let after: string | null = null;
          const pageAfter = (last: string | null) => {
            const newest = openNewest<{ readonly order: string }>(most, last);
            for (const item of all) newest.add(item);
            return newest.take();
          };
          for (;;) {
            const { items, count } = pageAfter(after);
            expect(count).toBe(all.length);
            if (items.length === 0) break;
            seen.push(...items.map(({ order }) => order));
            after = items.at(-1)?.order ?? null;
          }
          expect(seen).toEqual(
            all
              .map(({ order }) => order)
              .sort()
              .reverse(),
          );
        },
      ),
    );
  });
});
