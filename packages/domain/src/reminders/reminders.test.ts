import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idNumber } from '../arbitraries.test-support.ts';
import { addDays, type Day } from '../days.ts';
import { noDays, spanOf, withBegun } from './begin-day.ts';
import { activityDays, milestoneDays } from './clinic-matters.ts';
import { setMail, undecidedPreference } from './mail-preference.ts';
import { type BegunDays, isWithin, type Span } from './sent-mail.ts';

const first = '2026-02-20';
const days = (count: number): Day[] => Array.from({ length: count }, (_, index) => addDays(first, index));

/** Messages as queues bring them: each again and again, some never, some after later ones. */
const deliveries = fc
  .tuple(
    fc.subarray(days(60), { minLength: 5 }),
    fc.array(fc.tuple(fc.nat(59), fc.nat(59)), { maxLength: 40 }),
  )
  .map(([told, swaps]) => {
    const messages = told.flatMap((day) => [day, day]);
    for (const [one, other] of swaps) {
      const [a, b] = [one % messages.length, other % messages.length];
      if (Math.abs(a - b) > 6) continue;
      [messages[a], messages[b]] = [messages[b] ?? first, messages[a] ?? first];
    }
    return messages;
  });

const spansOf = (messages: readonly Day[]): { begun: BegunDays; spans: Map<Day, Span[]> } => {
  let begun = noDays;
  const spans = new Map<Day, Span[]>();
  for (const day of messages) {
    const span = spanOf(begun, day);
    if (span === null) continue;
    begun = withBegun(begun, span);
    spans.set(day, [...(spans.get(day) ?? []), span]);
  }
  return { begun, spans };
};

describe('the days a letter is for', () => {
  it('belong to one letter each, whatever comes twice, late or never', () => {
    fc.assert(
      fc.property(deliveries, (messages) => {
        const { spans } = spansOf(messages);
        for (const same of spans.values())
          expect(new Set(same.map((span) => JSON.stringify(span))).size).toBe(1);
        const each = [...spans.values()].map(([span]) => span).filter((span) => span !== undefined);
        for (const day of days(60))
          expect(each.filter((span) => isWithin(day, span)).length, day).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('leave out none between the first and the last, as long as no week passes without a message', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 2, maxLength: 20 }), (gaps) => {
        const told = [first];
        for (const gap of gaps) told.push(addDays(told.at(-1) ?? first, gap));
        const each = [...spansOf(told).spans.values()].flat();
        for (let day = first; day <= (told.at(-1) ?? first); day = addDays(day, 1))
          expect(each.filter((span) => isWithin(day, span)).length, day).toBe(1);
      }),
    );
  });
});

describe('what is recalled when', () => {
  it('is a milestone two weeks and three days before, on the day, three days after and every week', () => {
    const [before, soon, today, late, again, ...more] = milestoneDays('2026-03-01');
    expect([before, soon, today, late, again]).toEqual([
      '2026-02-15',
      '2026-02-26',
      '2026-03-01',
      '2026-03-04',
      '2026-03-11',
    ]);
    expect(more.at(-1)).toBe('2026-05-27');
  });

  it('is a planned row as its last month begins, a week before that ends, and as it is over', () => {
    expect(activityDays('2026-02')).toEqual(['2026-02-01', '2026-02-22', '2026-03-01']);
    expect(activityDays('2026-12')).toEqual(['2026-12-01', '2026-12-25', '2027-01-01']);
  });
});

describe('what somebody wants to be sent', () => {
  it('changes only by what is turned, and not at all by turning it twice', () => {
    const nobodySaid = undecidedPreference(idNumber('organization', 1));
    const stopped = setMail(nobodySaid, ['digest'], false);
    expect(stopped).toMatchObject({ reminders: true, digest: false, version: 1 });
    expect(setMail(stopped, ['digest'], false)).toBe(stopped);
    expect(setMail(stopped, ['reminders', 'digest'], true)).toMatchObject({ digest: true, version: 2 });
  });
});
