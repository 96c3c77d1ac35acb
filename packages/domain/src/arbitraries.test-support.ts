import fc from 'fast-check';
import type { Day } from './days.ts';
import { type IdKind, idPrefixes } from './ids.ts';
import type { Month, Timeframe } from './months.ts';

const crockford = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];

/** Any id of a kind. */
export const anId = (kind: IdKind): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...crockford), { minLength: 26, maxLength: 26 })
    .map((digits) => `${idPrefixes[kind]}_${digits.join('')}`);

/** The same id for the same number, up to 99,999. */
export const idNumber = (kind: IdKind, number: number): string =>
  `${idPrefixes[kind]}_01J8ZC4Q3W5V7X9Y2B4D6${String(number).padStart(5, '0')}`;

export const ana = '3f0c2d52-6f3a-4a8e-9a57-0d1f6a6f2b11';
export const ben = '9b1c7a44-0c8e-4d57-8a2f-6f1f5f0a7c22';

export const aMonth: fc.Arbitrary<Month> = fc
  .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

export const aTimeframe: fc.Arbitrary<Timeframe> = fc.tuple(aMonth, aMonth).map((months) => {
  const [firstMonth = '', lastMonth = ''] = months.toSorted();
  return { firstMonth, lastMonth };
});

/** An instant of this century. */
export const aTime: fc.Arbitrary<Date> = fc.date({
  min: new Date('2000-01-02T00:00:00Z'),
  max: new Date('2099-12-30T00:00:00Z'),
  noInvalidDate: true,
});

/** A day of this century. */
export const aDay: fc.Arbitrary<Day> = aTime.map((time) => time.toISOString().slice(0, 10));
