import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../days.ts';
import type { MailDay } from './standing.ts';
import {
  capOn,
  guard,
  guardOf,
  lettersRest,
  liftStop,
  mostCap,
  shownStanding,
  untouchedStanding,
} from './standing-rules.ts';

const today = '2026-11-23';
const now = new Date('2026-11-23T15:00:00.000Z');
const dayOf = (daysAgo: number, sent: number, bounced = 0, complained = 0): MailDay => ({
  day: addDays(today, -daysAgo),
  sent,
  bounced,
  complained,
  campaigns: {},
  pace: 0,
  version: 1,
});
/** A day with letters that ask to confirm an address: sent, bounced, complained. */
const withLetters = (day: MailDay, ...signUps: [number, number, number]): MailDay => ({ ...day, signUps });
const cap = (...days: MailDay[]) => capOn(today, days, null);

describe('the cap of a day', () => {
  it.each<[string, number, MailDay[]]>([
    ['2,000 for who never sent', 2_000, []],
    ['2,000 after small days', 2_000, [dayOf(1, 900)]],
    ['twice the greatest day', 5_000, [dayOf(9, 2_500), dayOf(1, 100)]],
    ['and no more than a clinic may have contacts', mostCap, [dayOf(1, 150_000)]],
    ['not by what goes out today', 2_000, [dayOf(0, 2_000)]],
    ['not by what is forgotten', 2_000, [dayOf(61, 50_000)]],
    ['not by a day on which two in a hundred bounced', 2_000, [dayOf(1, 2_000, 40)]],
    ['by one on which fewer did', 4_000, [dayOf(1, 2_000, 39)]],
    ['not by a day with one complaint of two thousand', 2_000, [dayOf(1, 2_000, 0, 1)]],
    ['by what letters went well too', 5_000, [withLetters(dayOf(1, 2_000), 500, 9, 0)]],
    ['for letters that bounced neither less nor more', 4_000, [withLetters(dayOf(1, 2_000), 500, 500, 0)]],
    ['by one with one of four thousand', 8_000, [dayOf(1, 4_000, 0, 1)]],
  ])('%s', (_, expected, days) => expect(cap(...days)).toBe(expected));

  it('grows from 2,000 to 100,000 in six days that go well', () => {
    const days: MailDay[] = [];
    for (let ago = 6; ago > 0; ago -= 1) days.push(dayOf(ago, capOn(addDays(today, -ago), days, null)));
    expect(days.map(({ sent }) => sent)).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 64_000]);
    expect(cap(...days)).toBe(128_000);
  });

  it('never falls for a day that went better', () => {
    const day = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.nat({ max: 90_000 }), fc.nat(4_000), fc.nat(90));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 5 }), (all) => {
        const days = all.map(([ago, sent, bounced, complained]) => dayOf(ago, sent, bounced, complained));
        const better = days.map((one) => ({ ...one, bounced: 0, complained: 0 }));
        expect(cap(...better)).toBeGreaterThanOrEqual(cap(...days));
      }),
    );
  });
});

describe('the guard', () => {
  it.each<[string, 'bounces' | 'complaints' | null, number, number, number]>([
    ['says nothing of fewer than a hundred', null, 99, 99, 99],
    ['stops at five in a hundred bounced', 'bounces', 100, 5, 0],
    ['not before', null, 101, 5, 0],
    ['stops at one complaint of a thousand', 'complaints', 1_000, 0, 1],
    ['not before', null, 1_001, 0, 1],
    ['names complaints first', 'complaints', 100, 50, 1],
    ['leaves a clinic alone that nobody complains of', null, 100_000, 0, 0],
  ])('%s', (_, expected, sent, bounced, complained) =>
    expect(guardOf({ sent, bounced, complained })).toBe(expected),
  );

  it('looks at seven days, today included', () => {
    expect(guard(untouchedStanding, [dayOf(7, 1_000, 500)], today, now)).toBe(untouchedStanding);
    const stopped = guard(untouchedStanding, [dayOf(6, 60, 3), dayOf(0, 40, 2)], today, now);
    expect(stopped.stopped).toEqual({ why: 'bounces', at: now.toISOString() });
    // However well the days go on: a person lifts it.
    expect(guard(stopped, [], today, now)).toBe(stopped);
  });

  it('leaves campaigns alone whatever comes of letters, which rest for it until the week is over', () => {
    const days = [withLetters(dayOf(6, 60), 99, 5, 0), withLetters(dayOf(0, 40), 1, 0, 0)];
    expect(guard(untouchedStanding, days, today, now)).toBe(untouchedStanding);
    expect(shownStanding(untouchedStanding, days, today)).toMatchObject({
      sentToday: 41,
      sent: 100,
      bounced: 0,
      lettersRest: 'bounces',
    });
    expect(lettersRest(days, today)).toBe('bounces');
    expect(lettersRest(days, addDays(today, 1))).toBeNull();
    expect(lettersRest([withLetters(dayOf(0, 0), 1_000, 0, 1)], today)).toBe('complaints');
    // Nor do campaigns' bounces make letters rest: those stop all of the clinic's mails.
    expect(lettersRest([dayOf(0, 1_000, 1_000, 1_000)], today)).toBeNull();
  });

  it('once lifted forgives what was, begins with the smallest cap, and stops again for what comes', () => {
    const days = [dayOf(3, 20_000), dayOf(0, 400, 40)];
    const stopped = guard(untouchedStanding, [...days, dayOf(1, 600, 60)], today, now);
    const lifted = liftStop(
      { ...stopped, stopped: { why: 'bounces', at: now.toISOString() } },
      days,
      today,
      now,
    );
    expect(lifted).toMatchObject({ stopped: null, forgiven: { day: today, sent: 400, bounced: 40 } });
    expect(guard(lifted, days, today, now)).toBe(lifted);
    expect(capOn(today, days, lifted.forgiven)).toBe(2_000);
    const worse = [dayOf(3, 20_000), dayOf(0, 500, 45)];
    expect(guard(lifted, worse, today, now).stopped?.why).toBe('bounces');
    expect(liftStop(lifted, days, today, now)).toBe(lifted);
    expect(shownStanding(lifted, days, today)).toMatchObject({ cap: 2_000, sentToday: 400, sent: 20_400 });
  });
});
